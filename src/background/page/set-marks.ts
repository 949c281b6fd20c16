import type { MarkScope } from '../../messaging/mark-scope';
import type { PageView } from '../../messaging/page-view';
import type { House } from '../house';
import { placeOf } from './place-of';
import { showPage } from './show-page';

/** Turns the marks off or on: on a page until the tab is closed, on its portal or anywhere for good. */
export async function setMarks(house: House, tabId: number, scope: MarkScope, on: boolean): Promise<PageView> {
  const place = await placeOf(house, tabId);
  const portalId = place?.listed?.portal.id;
  if (scope === 'always') await house.vault.saveSettings({ marks: on });
  else if (scope === 'portal' && portalId !== undefined) await setPortal(house, portalId, on);
  else if (place !== null) await house.memory.change(tabId, { unmarkedUrl: on ? null : place.url });
  return showPage(house, tabId);
}

async function setPortal({ vault }: House, portalId: string, on: boolean): Promise<void> {
  const { marksOffPortals } = await vault.getSettings();
  const others = marksOffPortals.filter((id) => id !== portalId);
  await vault.saveSettings({ marksOffPortals: on ? others : [...others, portalId] });
}
