import { documentsOf } from '../../core/profile/stored-values';
import type { MarkScope } from '../../messaging/mark-scope';
import type { PageView } from '../../messaging/page-view';
import type { DocumentInfo, Settings } from '../../vault/vault';
import { errandOf } from '../browser/errand-of';
import { cutOff } from '../browser/notices';
import type { House } from '../house';
import { lookAtPage, type PageLook } from './look-at-page';
import { markPage } from './mark-page';
import { placeOf } from './place-of';
import { readProgress } from './read-progress';
import { emptyView, viewOf } from './view-of';
import { whyUnmarked } from './why-unmarked';

/**
 * Looks at a tab and shows what is there everywhere it is shown: in the answer, on the page, on the toolbar icon. What
 * does not wait for another is asked for at the same time: a panel is painted when the slowest has come.
 */
export async function showPage(house: House, tabId: number): Promise<PageView> {
  const [look, settings] = await Promise.all([lookAtPage(house, tabId), house.vault.getSettings()]);
  if (look === null) return showNothing(house, tabId);
  const run = house.runs.of(tabId);
  const [marksOff, documents, progress, frames, errand, interrupted] = await Promise.all([
    drawMarks(house, look, settings),
    documentsFor(house, look),
    readProgress(house, look),
    look.snapshot.unreadableFrames > 0 ? frameAddresses(house, tabId) : [],
    errandOf(house, tabId, look),
    run === null && wasCutOff(house, look),
    remember(house, look),
    house.surfaces.badge(tabId, look.plan.steps.length),
  ]);
  return {
    ...viewOf(look, documents, run, marksOff),
    progress,
    frameAddresses: frames,
    errand,
    notice: interrupted ? cutOff : null,
  };
}

/** @returns why there are no marks; null where they are drawn. A surface does not wait until the page has drawn them. */
async function drawMarks(house: House, look: PageLook, settings: Settings): Promise<MarkScope | null> {
  const marksOff = await whyUnmarked(house, look, settings);
  void markPage(house, look, marksOff, settings);
  return marksOff;
}

/** What the page says of its frames is a stranger's word: nothing but whole https addresses passes. */
async function frameAddresses({ pages }: House, tabId: number): Promise<string[]> {
  const told = await pages.ask(tabId, 'frameAddresses', null).catch(() => []);
  const plain = told.filter((address) => URL.canParse(address) && new URL(address).protocol === 'https:');
  return [...new Set(plain)];
}

/** A fill that was cut off is told at the address where that is first seen, until the next fill; elsewhere it is history. */
async function wasCutOff({ unfinished, memory }: House, { tabId, place }: PageLook): Promise<boolean> {
  if (!(await unfinished.has(tabId))) return false;
  const { cutOffToldAt } = await memory.read(tabId);
  if (cutOffToldAt === place.url) return true;
  if (cutOffToldAt !== null) await unfinished.clear(tabId);
  await memory.change(tabId, { cutOffToldAt: cutOffToldAt === null ? place.url : null });
  return cutOffToldAt === null;
}

async function showNothing(house: House, tabId: number): Promise<PageView> {
  await house.surfaces.badge(tabId, null);
  const view = emptyView(tabId, await placeOf(house, tabId), await vaultState(house));
  return { ...view, errand: await errandOf(house, tabId, null) };
}

async function vaultState({ vault }: House): Promise<'open' | 'locked'> {
  return (await vault.state()).kind;
}

/** Notes what the user is shown, so that a later *Fill* can tell whether a field has become another. */
async function remember({ memory }: House, { tabId, document, snapshot }: PageLook): Promise<void> {
  const signatures = Object.fromEntries(snapshot.controls.map(({ ref, signature }) => [ref, signature]));
  await memory.change(tabId, { preview: { document, signatures } });
}

async function documentsFor({ vault }: House, { dossier, plan }: PageLook): Promise<ReadonlyMap<string, DocumentInfo>> {
  const wanted = plan.fields.some((field) => field.wanted !== null && documentsOf(field.wanted).length > 0);
  if (!wanted || dossier.profile === null) return new Map();
  return new Map((await vault.listDocuments(dossier.profile.id)).map((info) => [info.id, info]));
}
