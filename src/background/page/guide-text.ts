import type { Bilingual } from '../../core/catalogue/define-fields';
import { type FieldId, fieldOf } from '../../core/catalogue/fields';
import { filingSteps, type StepPortal } from '../../core/catalogue/filing-step';
import { guidanceOf } from '../../core/catalogue/guidance';

/** More than these nobody reads in a card. */
const mostMistakes = 3;
const mostNames = 2;

/** What a card says of a field, whatever its state. */
export interface Guide {
  /** What to put, in the words for this portal. */
  readonly guide: Bilingual;
  readonly mistakes: Bilingual[];
  readonly example: string | null;
  /** What this page calls it otherwise. */
  readonly wording: Bilingual | null;
}

/** What a card says of a field on one portal, where the page's own label is `label`. */
export function guideOf(fieldId: FieldId, portalId: string | null, label: string): Guide {
  const { hints, mistakes, examples } = guidanceOf(fieldId);
  const hint = hints.find(({ step }) => filingSteps[step].portal === stepPortalOf(portalId)) ?? hints[0];
  const isText = !['file', 'files', 'yes-no', 'none'].includes(fieldOf(fieldId).value);
  return {
    guide: { zh: hint?.zh ?? '', en: hint?.en ?? '' },
    mistakes: mistakes.slice(0, mostMistakes).map(({ zh, en }) => ({ zh, en })),
    example: isText ? (examples.valid[0] ?? null) : null,
    wording: wordingOf(fieldId, label),
  };
}

/** The cloud providers' consoles all ask for the ICP filing. */
function stepPortalOf(portalId: string | null): StepPortal {
  return portalId === 'mps' || portalId === 'miit' || portalId === 'cac' ? portalId : 'icp';
}

function wordingOf(fieldId: FieldId, label: string): Bilingual | null {
  const { title, labels, manual, value } = fieldOf(fieldId);
  // Every portal has agreements of its own: they are not the same one in other words.
  if (manual && value === 'yes-no') return null;
  const here = plain(label);
  if (here === '' || here === plain(title.zh)) return null;
  const names = [title.zh, ...labels].filter((name) => plain(name) !== here && plain(name).length < 16);
  const [first, ...more] = [...new Map(names.map((name) => [plain(name), name])).values()];
  if (first === undefined) return null;
  const others = more.slice(0, mostNames - 1);
  return {
    zh: `这里写作“${here}”，别处叫${[first, ...others].map((name) => `“${name}”`).join('、')}，是同一项。`,
    en: `Called “${here}” here and ${[first, ...others].map((name) => `“${name}”`).join(', ')} elsewhere: ${title.en}.`,
  };
}

/** A label without its star, colon and what stands in brackets behind it. */
function plain(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[*:\s]/g, '')
    .replace(/\([^)]*\)$/, '')
    .slice(0, 40);
}
