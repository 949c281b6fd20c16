import type { Errand } from '../messaging/protocol';
import type { House } from './house';
import type { PageLook } from './look-at-page';
import { placeOf } from './place-of';
import { usePage as adoptPage } from './use-page';

/** Longer selections are no question. */
const longestQuery = 100;

/**
 * The user pointed at a field and wants to say what it is. Noted first, since the panel may be there before the page is;
 * on a page of no listed portal his click is the leave to work there.
 */
export async function askWhatItIs(house: House, tabId: number): Promise<void> {
  await house.memory.change(tabId, { errand: { kind: 'teach', document: null, ref: null } });
  if ((await placeOf(house, tabId)) === null) await adoptPage(house, tabId).catch(() => null);
  await house.surfaces.tell('pageChanged', { tabId });
}

/** The same from a card in the page. @returns whether a panel is there to go on with it */
export async function askWhatControlIs(house: House, tabId: number, ref: string): Promise<boolean> {
  const { preview } = await house.memory.read(tabId);
  await house.memory.change(tabId, { errand: { kind: 'teach', document: preview?.document ?? null, ref } });
  const opened = await house.surfaces.openPanel(tabId);
  return (await house.surfaces.tell('pageChanged', { tabId })) || opened;
}

/** The user selected a text and wants to know what it means in a filing. */
export async function askWhatItMeans(house: House, tabId: number, text: string): Promise<void> {
  const query = text.replace(/\s+/g, ' ').trim().slice(0, longestQuery);
  await house.memory.change(tabId, { errand: { kind: 'lookup', query } });
  await house.surfaces.tell('pageChanged', { tabId });
}

/** What the panel is to go on with, in the page as it is now; an errand of another document is over. */
export async function errandOf(house: House, tabId: number, look: PageLook | null): Promise<Errand | null> {
  const { errand } = await house.memory.read(tabId);
  if (errand === null || errand.kind === 'lookup') return errand;
  if (look === null) return null;
  if (errand.document === null) {
    const { ref } = await house.pages.ask(tabId, 'pointedControl', null).catch(() => ({ ref: null }));
    await house.memory.change(tabId, { errand: { kind: 'teach', document: look.document, ref } });
    return { kind: 'teach', field: fieldAt(look, ref) };
  }
  if (errand.document === look.document) return { kind: 'teach', field: fieldAt(look, errand.ref) };
  await house.memory.change(tabId, { errand: null });
  return null;
}

function fieldAt({ snapshot, lessons }: PageLook, ref: string | null): Extract<Errand, { kind: 'teach' }>['field'] {
  const control = snapshot.controls.find((one) => one.ref === ref && one.visible);
  if (control === undefined) return null;
  const { label, placeholder, section, kind, readOnly } = control;
  const taught = lessons.some((lesson) => lesson.ref === control.ref);
  return { ref: control.ref, label: label || placeholder, section, kind, readOnly, taught };
}
