import { documentsOf } from '../core/profile/stored-values';
import type { PageView } from '../messaging/page-view';
import type { DocumentInfo } from '../vault/vault';
import { errandOf } from './errand-of';
import type { House } from './house';
import { lookAtPage, type PageLook } from './look-at-page';
import { markPage } from './mark-page';
import { cutOff } from './notices';
import { placeOf } from './place-of';
import { readProgress } from './read-progress';
import { emptyView, viewOf } from './view-of';
import { whyUnmarked } from './why-unmarked';

/** Looks at a tab and shows what is there everywhere it is shown: in the answer, on the page, on the toolbar icon. */
export async function showPage(house: House, tabId: number): Promise<PageView> {
  const look = await lookAtPage(house, tabId);
  if (look === null) return showNothing(house, tabId);
  await remember(house, look);
  const marksOff = await whyUnmarked(house, look);
  await Promise.all([markPage(house, look, marksOff), house.surfaces.badge(tabId, look.plan.steps.length)]);
  const run = house.runs.of(tabId);
  const [documents, progress] = await Promise.all([documentsFor(house, look), readProgress(house, look)]);
  const view = { ...viewOf(look, documents, run, marksOff), progress };
  const interrupted = run === null && (await wasCutOff(house, look));
  return {
    ...view,
    frameAddresses: look.snapshot.unreadableFrames > 0 ? await frameAddresses(house, tabId) : [],
    errand: await errandOf(house, tabId, look),
    notice: interrupted ? cutOff : null,
  };
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
