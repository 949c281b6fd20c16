import { sendFromPage } from '../../src/messaging/page-messages';
import type { MessageData } from '../../src/messaging/protocol';
import { annotateLate } from '../../src/page/annotate/annotate-late';
import { heldParts } from '../../src/page/annotate/held-parts';
import { labelFinder } from '../../src/page/annotate/label-end';
import type { MarkCalls } from '../../src/page/annotate/mark-view';
import { ownElements } from '../../src/page/dom/own-elements';
import type { PageSession } from '../../src/page/page-session';

/** @returns false where the script that draws marks has to be brought */
export type DrawMarks = (message: MessageData<'markControls'>) => boolean;

/** Has marks drawn into the page as the background says, and tells the background what the user does with them. */
export function markDrawer(session: PageSession, signal: AbortSignal): DrawMarks {
  let marked: MessageData<'markControls'>['marks'] = [];
  const { elementOf } = session;
  const calls: MarkCalls = {
    onOpen: (ref) => sendFromPage('cardOpened', { ref }),
    onTyped: async (ref) =>
      (await sendFromPage('controlTyped', { ref, parts: heldParts(marked, ref, session.read) })) ?? [],
    onRows: (ref) => sendFromPage('rowsAsked', { ref }),
    onFillOne: (ref) => void sendFromPage('fillOneClicked', { ref }),
    onReveal: async (ref) => (await sendFromPage('valueAsked', { ref }))?.text ?? null,
    onTeach: async (ref) => (await sendFromPage('teachAsked', { ref })) === true,
    onHide: (scope) => void sendFromPage('marksHidden', { scope }),
    async onCopy(ref) {
      const value = await sendFromPage('valueAsked', { ref });
      if (value !== null) await navigator.clipboard.writeText(value.text);
      return value !== null;
    },
  };
  const draw = annotateLate({ ...calls, document, elementOf, labelFinder, ownElements, signal });
  return (message) => {
    marked = message.marks;
    return draw(message);
  };
}
