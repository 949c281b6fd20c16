import type { Need, Requirement } from '../../../../core/catalogue/define-guidance';
import type { CatalogueKey } from '../../../../core/catalogue/fields';
import { filingSteps, type StepPortal } from '../../../../core/catalogue/filing-step';
import { guidanceOf } from '../../../../core/catalogue/guidance';
import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { StoredValue } from '../../../../core/profile/profile';
import { defineTexts, type Text } from '../../../i18n/text';
import { fieldIdFor } from './field-id';

const portalNames = defineTexts({
  mps: { zh: '公安备案', en: 'police filing' },
  icp: { zh: 'ICP备案', en: 'ICP filing' },
  miit: { zh: '工信部网站', en: 'MIIT site' },
  cac: { zh: '算法备案', en: 'algorithm filing' },
  'own-site': { zh: '网站页脚', en: 'site footer' },
} satisfies Record<StepPortal, Text>);

interface FieldHint {
  /** The step of the filing that it is about. */
  readonly step: Text;
  readonly text: Text;
}

/** What the editor tells about a field besides its name. */
export interface FieldFacts {
  readonly hints: readonly FieldHint[];
  readonly mistakes: readonly Text[];
  readonly usedBy: readonly { readonly portal: Text; readonly required: boolean }[];
  /** Whether one of the two filings that every site owner makes insists on it. */
  readonly required: boolean;
}

const everybodys: ReadonlySet<StepPortal> = new Set(['mps', 'icp']);

function needOf(requirement: Requirement, subjectType: StoredValue | undefined): Need {
  if (subjectType === '个人') return requirement.person;
  if (subjectType === '单位') return requirement.org;
  return requirement.person === requirement.org ? requirement.person : 'depends';
}

function distinct<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [nameOf(item), item] as const).toReversed()).values()].toReversed();
}

/**
 * The facts of a field for a subject of this type. A person's field is asked for in every role that he takes; somebody
 * without a role is told what holds for the subject's owner, and nothing is required of him yet.
 */
export function factsOf(
  key: CatalogueKey,
  roles: readonly PersonRole[],
  subjectType: StoredValue | undefined,
): FieldFacts {
  const asked = key.startsWith('person.') ? roles : (['subjectOwner'] as const);
  const told = asked.length > 0 ? asked : (['subjectOwner'] as const);
  const guidance = told.map((role) => guidanceOf(fieldIdFor(key, role)));
  const needs = guidance
    .flatMap((each) => each.required)
    .map((each) => ({ portal: filingSteps[each.step].portal, need: needOf(each, subjectType) }))
    .filter(({ need }) => need !== 'not-asked');
  const portals = distinct(needs, (each) => each.portal).map(({ portal }) => ({
    portal,
    required: needs.some((each) => each.portal === portal && each.need === 'required'),
  }));
  return {
    hints: distinct(
      guidance
        .flatMap((each) => each.hints)
        .map(({ step, zh, en }) => ({ step: filingSteps[step].title, text: { zh, en } })),
      (hint) => hint.text.zh,
    ),
    mistakes: distinct(
      guidance.flatMap((each) => each.mistakes),
      (mistake) => mistake.zh,
    ),
    usedBy: portals.map(({ portal, required }) => ({ portal: portalNames[portal], required })),
    required: asked.length > 0 && portals.some(({ portal, required }) => required && everybodys.has(portal)),
  };
}
