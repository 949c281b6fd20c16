import { sendFromPage } from '../../src/messaging/page-messages';
import type { MessageData } from '../../src/messaging/protocol';
import { annotate } from '../../src/page/annotate/annotate';
import { heldParts } from '../../src/page/annotate/held-parts';
import type { Annotation, MarkCalls } from '../../src/page/annotate/mark-view';
import type { PageSession } from '../../src/page/page-session';

export type DrawMarks = (message: MessageData<'markControls'>) => void;

/** Draws marks into the page as the background says; one set of them at a time. */
export function markDrawer(session: PageSession, signal: AbortSignal): DrawMarks {
  let drawn: { annotation: Annotation; look: string } | null = null;
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
  return ({ marks, words, theme }) => {
    marked = marks;
    const look = `${words.language} ${theme}`;
    if (drawn !== null && marks.length > 0 && drawn.look === look) return drawn.annotation.update(marks);
    drawn?.annotation.close();
    const annotation = () => annotate({ ...calls, document, elementOf, marks, words, theme, signal });
    drawn = marks.length === 0 ? null : { look, annotation: annotation() };
  };
}
