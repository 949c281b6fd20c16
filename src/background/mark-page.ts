import type { Bilingual } from '../core/catalogue/define-fields';
import type { PlannedField } from '../core/plan/plan';
import { nameOf } from '../core/plan/say-reason';
import type { MessageData } from '../messaging/protocol';
import { guideText, lines } from './guide-text';
import type { House } from './house';
import type { PageLook } from './look-at-page';
import { sayReason } from './view-of';

type MarkMessage = MessageData<'markControls'>;

/** Draws the marks of a page, or takes them away where the user wants none. */
export async function markPage(house: House, look: PageLook): Promise<void> {
  const { language, theme } = await house.vault.getSettings();
  const wanted = look.filing && (await wantsMarks(house, look));
  const message: MarkMessage = {
    marks: wanted ? look.plan.fields.flatMap((field) => markOf(field, look.place.listed?.portal.id ?? null)) : [],
    language: language === 'browser' ? house.surfaces.browserLanguage : language,
    theme,
  };
  await house.pages.ask(look.tabId, 'markControls', message).catch(() => null);
}

/** Whether the user wants marks on this page. */
export async function wantsMarks(
  { vault, memory }: House,
  { tabId, place }: Pick<PageLook, 'tabId' | 'place'>,
): Promise<boolean> {
  const settings = await vault.getSettings();
  const { unmarkedUrl } = await memory.read(tabId);
  const portalOff = place.listed !== null && settings.marksOffPortals.includes(place.listed.portal.id);
  return settings.marks && !portalOff && unmarkedUrl !== place.url;
}

function markOf({ control, match, state, reason }: PlannedField, portalId: string | null): MarkMessage['marks'] {
  // What nobody can see cannot be marked either.
  if (!control.visible) return [];
  const fieldId = match?.fieldId ?? null;
  const title: Bilingual = fieldId === null ? { zh: control.label, en: control.label } : nameOf(fieldId);
  const guide = fieldId === null ? null : guideText(fieldId, portalId);
  const said = sayReason(reason);
  const text = { zh: lines(said?.zh, guide?.zh), en: lines(said?.en, guide?.en) };
  return [{ ref: control.ref, state, fieldId, title, text, canFill: state === 'ready' || state === 'look' }];
}
