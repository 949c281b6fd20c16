import { sendFromPage } from '../../src/messaging/page-messages';
import type { MessageData } from '../../src/messaging/protocol';
import { annotate } from '../../src/page/annotate/annotate';
import type { Annotation } from '../../src/page/annotate/mark-view';
import type { PageSession } from '../../src/page/page-session';

export type DrawMarks = (message: MessageData<'markControls'>) => void;

/** Draws marks into the page as the background says; one set of them at a time. */
export function markDrawer(session: PageSession, signal: AbortSignal): DrawMarks {
  let drawn: { annotation: Annotation; look: string } | null = null;
  return ({ marks, language, theme }) => {
    const look = `${language} ${theme}`;
    if (drawn !== null && marks.length > 0 && drawn.look === look) return drawn.annotation.update(marks);
    drawn?.annotation.close();
    drawn =
      marks.length === 0 ? null : { look, annotation: annotate({ ...calls(session), marks, language, theme, signal }) };
  };
}

function calls({ elementOf }: PageSession) {
  return {
    document,
    elementOf,
    onFillOne: (ref: string) => void sendFromPage('fillOneClicked', { ref }),
    onTeach: async (ref: string) => (await sendFromPage('teachAsked', { ref })) === true,
    onHide: (scope: 'page' | 'portal') => void sendFromPage('marksHidden', { scope }),
    async onCopy(ref: string) {
      const value = await sendFromPage('valueAsked', { ref });
      if (value !== null) await navigator.clipboard.writeText(value.text);
      return value !== null;
    },
  };
}
