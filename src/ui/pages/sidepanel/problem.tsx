import type { JSX } from 'react';
import { useText } from '../../i18n/text';
import { sayProblem } from '../../surface/say-problem';
import { panelTexts as texts } from './texts';

interface ProblemProps {
  readonly code: string;
  readonly onRetry: () => void;
}

/** An order that failed: what was not done, why, what to do now, and the way to do it. */
export function Problem({ code, onRetry }: ProblemProps): JSX.Element {
  const t = useText();
  return (
    <div className="sp-notice sp-notice--error" role="alert">
      <p>{t(sayProblem(code))}</p>
      <button type="button" className="sp-small" onClick={onRetry}>
        {t(texts.retry)}
      </button>
    </div>
  );
}
