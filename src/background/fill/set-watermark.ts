import type { WatermarkChoice } from '../../core/images/watermark-choice';
import type { PageView } from '../../messaging/page-view';
import type { House } from '../house';
import { placeOf, placeTaught } from '../page/place-of';
import { showPage } from '../page/show-page';

/** Remembers for the portal of a tab whether pictures get a watermark there, and which; it holds from the next fill on. */
export async function setWatermark(house: House, tabId: number, choice: WatermarkChoice): Promise<PageView> {
  const place = await placeOf(house, tabId);
  if (place !== null) {
    const { watermarks } = await house.vault.getSettings();
    await house.vault.saveSettings({ watermarks: { ...watermarks, [placeTaught(place).portalId]: choice } });
  }
  return showPage(house, tabId);
}
