import type { Bilingual } from '../core/catalogue/define-fields';
import type { FieldId } from '../core/catalogue/fields';
import { filingSteps, type StepPortal } from '../core/catalogue/filing-step';
import { guidanceOf } from '../core/catalogue/guidance';

/** More than these nobody reads in a card. */
const mostMistakes = 2;

/** What a card says below its state: what to put, in the words for this portal, and the commonest mistakes. */
export function guideText(fieldId: FieldId, portalId: string | null): Bilingual {
  const { hints, mistakes } = guidanceOf(fieldId);
  const hint = hints.find(({ step }) => filingSteps[step].portal === stepPortalOf(portalId)) ?? hints[0];
  const common = mistakes.slice(0, mostMistakes);
  return {
    zh: lines(hint?.zh, common.length > 0 && `常见错误：${common.map(({ zh }) => zh.replace(/。$/, '')).join('；')}。`),
    en: lines(hint?.en, common.length > 0 && `Common mistakes: ${common.map(({ en }) => en).join(' ')}`),
  };
}

/** The cloud providers' consoles all ask for the ICP filing. */
function stepPortalOf(portalId: string | null): StepPortal {
  return portalId === 'mps' || portalId === 'miit' || portalId === 'cac' ? portalId : 'icp';
}

/** Joins what there is to say, each in a paragraph of its own. */
export function lines(...texts: readonly (string | false | undefined)[]): string {
  return texts.filter((text) => typeof text === 'string' && text !== '').join('\n');
}
