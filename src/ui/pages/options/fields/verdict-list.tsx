import { Button } from 'antd';
import type { JSX } from 'react';
import type { FieldState } from '../../../../core/plan/field-state';
import type { Verdict, VerdictLevel } from '../../../../core/rules/verdict';
import { useText } from '../../../i18n/text';
import { FieldStateMark } from '../../../kit/field-state-mark';
import { fieldTexts as texts } from './texts';

const markOf: Record<Exclude<VerdictLevel, 'info'>, FieldState> = { error: 'fix', warn: 'look' };

interface VerdictListProps {
  readonly id: string;
  readonly verdicts: readonly Verdict[];
  /** Puts the corrected spelling into the field. */
  readonly onCorrect?: (value: string) => void;
}

/** What the rules say of a value; said aloud when it changes. */
export function VerdictList({ id, verdicts, onCorrect }: VerdictListProps): JSX.Element {
  const t = useText();
  return (
    <ul id={id} className="bp-verdicts" aria-live="polite">
      {verdicts.map(({ rule, level, message, corrected }) => (
        <li key={`${rule} ${message.zh}`} className={`bp-verdict bp-verdict--${level}`}>
          {level === 'info' ? null : <FieldStateMark state={markOf[level]} />}
          <span>
            {t(message)}{' '}
            {corrected !== undefined && onCorrect ? (
              <Button size="small" onClick={() => onCorrect(corrected)}>
                {t(texts.correct(corrected))}
              </Button>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
