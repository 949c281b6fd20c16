import { fromValueMessage } from '../../src/messaging/file-message';
import { isConnected, type PageHandlers, quietly, sendFromPage } from '../../src/messaging/page-messages';
import { findWords } from '../../src/page/find-words';
import { PageDoor, type PageNews } from '../../src/page/page-door';
import type { PageSession } from '../../src/page/page-session';
import { markDrawer } from './mark-drawer';

const news: PageNews = {
  isConnected,
  controlsChanged: async () => (await sendFromPage('controlsChanged', null)) === true,
  progress: (done, total) => void sendFromPage('stepProgress', { done, total }),
};

/** What the engine does for each message of the background, as long as its `life` is not aborted. */
export function pageHandlers(session: PageSession, life: AbortController): PageHandlers {
  const door = new PageDoor(session, news, life);
  const drawMarks = markDrawer(session, life.signal);
  return {
    scan: () => door.scan(),
    readControls: ({ document, refs }) => door.read(document, refs),
    fillControls: ({ document, steps }) =>
      door.fill(
        document,
        steps.map((step) => ({ ...step, value: fromValueMessage(step.value) })),
      ),
    confirmControls: ({ document }) => door.confirm(document),
    undoControls: ({ document, refs }) => door.undo(document, refs),
    stopControls: quietly(() => door.stop()),
    markControls: drawMarks,
    pointedControl: () => door.pointed(),
    frameAddresses: () => door.frames(),
    describePage: (order) => door.describe(order.document),
    findWords: ({ words }) => findWords(document, words),
    revealControl: quietly(({ ref }) => session.reveal(ref)),
  };
}
