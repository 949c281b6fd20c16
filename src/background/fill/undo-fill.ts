import { MessageError } from '../../messaging/message-error';
import type { FillReport } from '../../messaging/page-view';
import type { MessageData } from '../../messaging/protocol';
import type { House } from '../house';
import { scanPage } from '../page/look-at-page';
import { placeOf } from '../page/place-of';
import { showPage } from '../page/show-page';

/**
 * Puts back what was there before the fill, for all controls or the given ones.
 * @throws {MessageError} `busy`, `page-went-away`
 */
export async function undoFill(house: House, { tabId, refs }: MessageData<'undoFill'>): Promise<FillReport> {
  const run = house.runs.start(tabId);
  try {
    const scan = (await placeOf(house, tabId)) === null ? null : await scanPage(house, tabId);
    if (scan === null) throw new MessageError('page-went-away');
    const outcomes = await house.pages.ask(tabId, 'undoControls', { document: scan.document, refs }).catch(() => {
      throw new MessageError('page-went-away');
    });
    await house.unfinished.clear(tabId);
    house.runs.end(run);
    return { outcomes, view: await showPage(house, tabId) };
  } finally {
    house.runs.end(run);
  }
}
