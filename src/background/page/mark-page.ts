import type { Bilingual } from '../../core/catalogue/define-fields';
import { markWordsIn } from '../../core/plan/mark-words';
import type { PlannedField } from '../../core/plan/plan';
import { nameOf } from '../../core/plan/say-reason';
import type { MarkScope } from '../../messaging/mark-scope';
import type { MessageData } from '../../messaging/protocol';
import type { Settings } from '../../vault/vault';
import type { House } from '../house';
import { type Guide, guideOf } from './guide-text';
import type { PageLook } from './look-at-page';
import { sayReason } from './view-of';

type MarkMessage = MessageData<'markControls'>;

/** Draws the marks of a page, or takes them away where the user wants none. */
export async function markPage(
  house: House,
  look: PageLook,
  off: MarkScope | null,
  { language, theme }: Settings,
): Promise<void> {
  const portalId = look.place.listed?.portal.id ?? null;
  const message: MarkMessage = {
    marks: look.filing && off === null ? look.plan.fields.flatMap((field) => markOf(field, portalId)) : [],
    words: markWordsIn(language === 'browser' ? house.surfaces.browserLanguage : language),
    theme,
  };
  const canDraw = await house.pages.ask(look.tabId, 'markControls', message).catch(() => true);
  if (!canDraw) await house.pages.bringAnnotator(look.tabId);
}

const noGuide: Guide = { guide: { zh: '', en: '' }, mistakes: [], example: null, wording: null };

function markOf({ control, match, state, reason }: PlannedField, portalId: string | null): MarkMessage['marks'] {
  // What nobody can see cannot be marked either.
  if (!control.visible) return [];
  const fieldId = match?.fieldId ?? null;
  const title: Bilingual = fieldId === null ? { zh: control.label, en: control.label } : nameOf(fieldId);
  const guide = fieldId === null ? noGuide : guideOf(fieldId, portalId, control.label);
  const { part, parts } = match ?? { part: 0, parts: 1 };
  const canFill = state === 'ready' || state === 'look';
  return [{ ref: control.ref, state, fieldId, part, parts, title, reason: sayReason(reason), ...guide, canFill }];
}
