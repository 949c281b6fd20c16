import { type JSX, useState } from 'react';
import type { Errand } from '../../../messaging/page-view';
import { type Text, useText } from '../../i18n/text';
import { focusOnOpen } from '../../kit/focus-on-open';
import type { PageStore } from '../../surface/page-store';
import { Answers } from './answer/answers';
import { PageReportView } from './report/page-report';
import { TeachField, type TeachTarget } from './teach/teach-field';
import { teachTexts as texts } from './teach/texts';

/** What the panel shows instead of the page's list, until it is done. */
export type PanelTask = Errand | { readonly kind: 'report' };

interface PanelTaskViewProps {
  readonly task: PanelTask;
  readonly store: PageStore;
  /** `said`: what was done, to be told above the list. `ref`: the row to go back to. */
  readonly onDone: (said: Text | null, ref: string | null) => void;
}

/** One thing at a time in the place of the list. */
export function PanelTaskView({ task, store, onDone }: PanelTaskViewProps): JSX.Element {
  const close = (): void => onDone(null, null);
  if (task.kind === 'lookup') return <Answers query={task.query} onClose={close} />;
  if (task.kind === 'report') return <PageReportView make={store.report} onClose={close} />;
  if (task.field === null) return <Pointless onClose={close} />;
  return <Teach key={task.field.ref} field={task.field} store={store} onDone={onDone} />;
}

interface TeachProps extends Omit<PanelTaskViewProps, 'task'> {
  readonly field: TeachTarget;
}

function Teach({ field, store, onDone }: TeachProps): JSX.Element {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const { ref } = field;
  const label = field.label || t(texts.unnamed);
  // What could not be remembered is told above; the search stays open for another choice.
  const run = async (work: Promise<boolean>, said: Text): Promise<void> => {
    setBusy(true);
    if (await work) onDone(said, ref);
    else setBusy(false);
  };
  return (
    <TeachField
      field={field}
      onTeach={(fieldId, name) => {
        const said = name
          ? { zh: texts.remembered(label, name.zh).zh, en: texts.remembered(label, name.en).en }
          : texts.rememberedNone(label);
        if (!busy) void run(store.teach(ref, fieldId), said);
      }}
      onForget={() => void run(store.unteach(ref), texts.forgotten(label))}
      onClose={() => onDone(null, ref)}
    />
  );
}

function Pointless({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const t = useText();
  return (
    <main className="sp-main-part sp-task">
      <p role="status">{t(texts.pointless)}</p>
      <div className="sp-acts">
        <button type="button" className="sp-small" ref={focusOnOpen} onClick={onClose}>
          {t(texts.understood)}
        </button>
      </div>
    </main>
  );
}
