import type { JSX } from 'react';
import type { PreparedNote } from '../../../core/images/prepared';
import type { OutcomeStatus } from '../../../core/plan/outcome';
import { useLanguage, useText } from '../../i18n/text';
import type { PageReport } from '../../surface/page-store';
import { type FieldWords, useFieldWords } from '../../surface/use-field-words';
import { fillTexts as texts } from './field-texts';
import { nameBeyondLabel } from './name-beyond-label';

type Outcome = PageReport['outcomes'][number];

function count(outcomes: readonly Outcome[], ...statuses: readonly OutcomeStatus[]): number {
  return outcomes.filter(({ status }) => statuses.includes(status)).length;
}

/** Outcomes that the user has to hear of: what was asked for and not done. That codes are his own to type he knows. */
export function notDone(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(
    ({ status, code }) =>
      status === 'failed' || status === 'refused' || (status === 'needs-you' && code !== 'only-you-can'),
  );
}

interface FillResultProps {
  readonly report: PageReport;
  readonly onForget: () => void;
  readonly onShow: (ref: string) => void;
}

/** What happened: the counts, and each thing that was not done with its reason. */
export function FillResult({ report, onForget, onShow }: FillResultProps): JSX.Element {
  const t = useText();
  const words = useFieldWords();
  const missed = notDone(report.outcomes);
  return (
    <section className="sp-result">
      <div className="sp-result__head">
        <p role="status">{summary(report, missed.length).map(t).join(' · ')}</p>
        <button type="button" className="sp-close" aria-label={t(texts.close)} onClick={onForget}>
          ×
        </button>
      </div>
      {missed.length > 0 ? (
        <ul className="sp-result__missed">
          {missed.map((outcome) => {
            const why = words?.sayOutcome(outcome);
            return (
              <li key={outcome.ref}>
                <Name outcome={outcome} words={words} onShow={onShow} />
                {why ? <span>{t(why)}</span> : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      <Prepared report={report} onShow={onShow} />
      {report.kind === 'fill' ? <p className="sp-soft">{t(texts.submitYourself)}</p> : null}
    </section>
  );
}

interface NameProps extends Pick<FillResultProps, 'onShow'> {
  readonly outcome: Outcome;
  readonly words: FieldWords | null;
}

/** A field of the page by its name, which leads there. */
function Name({ outcome, words, onShow }: NameProps): JSX.Element {
  const t = useText();
  const name = nameBeyondLabel(outcome, words, useLanguage());
  return (
    <button type="button" className="sp-link" onClick={() => onShow(outcome.ref)}>
      {name ? t(name) : outcome.label}
    </button>
  );
}

/** Which files were changed before they were uploaded, and how: the user answers for them. */
function Prepared({ report, onShow }: Pick<FillResultProps, 'report' | 'onShow'>): JSX.Element | null {
  const t = useText();
  const words = useFieldWords();
  const files = report.outcomes.filter(({ prepared = [] }) => prepared.some(isToBeTold));
  if (files.length === 0 || !words) return null;
  // Of six photos mostly the same is to be said: once.
  const alike = Map.groupBy(files, ({ prepared = [] }) =>
    prepared.map((note) => t(words.sayPrepared(note))).join(' / '),
  );
  return (
    <ul className="sp-result__missed">
      {[...alike].map(([said, same]) => (
        <li key={said}>
          {same.map((outcome) => (
            <Name key={outcome.ref} outcome={outcome} words={words} onShow={onShow} />
          ))}
          <span>{said}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of a file that went up as it is there is nothing to tell. */
function isToBeTold({ did, small, unmarked }: PreparedNote): boolean {
  return did.length > 0 || small || unmarked !== null;
}

function summary({ kind, outcomes }: PageReport, missed: number) {
  const filled = count(outcomes, 'filled');
  const undo = [
    [filled, texts.undone],
    [missed, texts.undoFailed],
    [count(outcomes, 'kept-yours'), texts.keptCount],
  ] as const;
  const fill = [
    [filled, texts.filledCount],
    [missed, texts.failedCount],
    [count(outcomes, 'kept-yours'), texts.keptCount],
    [outcomes.filter(({ code }) => code === 'only-you-can').length, texts.yoursCount],
    [count(outcomes, 'already'), texts.alreadyCount],
  ] as const;
  return (kind === 'undo' ? undo : fill)
    .filter(([number], at) => number > 0 || at === 0)
    .map(([number, say]) => say(number));
}
