import { type JSX, type RefObject, useEffect, useRef } from 'react';
import { useText } from '../../i18n/text';
import type { PageState } from '../../surface/page-store';
import { checkTexts } from './check/check-texts';
import { fillTexts as texts } from './field-texts';
import { FillResult } from './fill-result';

interface FillBarProps {
  readonly state: PageState;
  readonly fillable: number;
  readonly keys: string | null;
  readonly onFill: () => void;
  readonly onStop: () => void;
  readonly onUndo: () => void;
  readonly onForget: () => void;
  readonly onShow: (ref: string) => void;
  /** Left out where there is no room for a list: in the popup. */
  readonly onCheck?: () => void;
}

/** The one main button, which says what it will do; in its place the progress, and then what happened. */
export function FillBar(props: FillBarProps): JSX.Element {
  const { state, fillable, keys, onFill, onStop, onUndo, onForget, onShow, onCheck } = props;
  const t = useText();
  const bar = useFocusAfterFill(state.progress !== null);
  if (state.progress) return <Progress {...state.progress} stopping={state.stopping} onStop={onStop} />;
  const { report } = state;
  const canUndo = state.view?.canUndo === true;
  return (
    <footer className="sp-bar" ref={bar} tabIndex={-1}>
      {report ? <FillResult report={report} onForget={onForget} onShow={onShow} /> : null}
      <div className="sp-bar__buttons">
        <button type="button" className="sp-main" disabled={fillable === 0} onClick={onFill}>
          {t(
            fillable === 0 ? texts.nothing : report?.kind === 'fill' ? texts.fillMore(fillable) : texts.fill(fillable),
          )}
        </button>
        {onCheck ? (
          <button type="button" className="sp-second" onClick={onCheck}>
            {t(checkTexts.check)}
          </button>
        ) : null}
        {canUndo ? (
          <button type="button" className="sp-second" onClick={onUndo}>
            {t(texts.undo)}
          </button>
        ) : null}
      </div>
      <p className="sp-keys">{t(keys ? texts.keys(keys) : texts.keysOnly)}</p>
    </footer>
  );
}

/** The *Stop* button takes the focus with it when it goes: the bar that says what happened gets it. */
function useFocusAfterFill(filling: boolean): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  const wasFilling = useRef(false);
  useEffect(() => {
    if (wasFilling.current && !filling && document.activeElement === document.body) bar.current?.focus();
    wasFilling.current = filling;
  }, [filling]);
  return bar;
}

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

function Progress({ done, total, stopping, onStop }: ProgressProps): JSX.Element {
  const t = useText();
  const stop = useRef<HTMLButtonElement>(null);
  // The button that had the focus has given way to this one.
  useEffect(() => stop.current?.focus(), []);
  return (
    <footer className="sp-bar" aria-busy="true">
      <p className="sp-bar__words" role="status">
        {t(total > 0 ? texts.filling(done, total) : texts.starting)}
      </p>
      <div className="sp-bar__buttons">
        <progress
          className="sp-progress"
          aria-label={t(texts.starting)}
          {...(total > 0 ? { value: done, max: total } : {})}
        />
        <button ref={stop} type="button" className="sp-second" disabled={stopping} onClick={onStop}>
          {t(stopping ? texts.stopping : texts.stop)}
        </button>
      </div>
    </footer>
  );
}
