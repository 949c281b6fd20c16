import type { JSX } from 'react';
import { type FieldState, fieldStates } from '../../../core/plan/field-state';
import { useText } from '../../i18n/text';
import { FieldStateMark } from '../../kit/field-state-mark';
import type { StateCounts } from '../../surface/count-states';
import { panelTexts as texts } from './texts';

interface StateChipsProps {
  readonly counts: StateCounts;
  readonly total: number;
  readonly chosen: FieldState | null;
  readonly onChoose: (state: FieldState | null) => void;
}

/** The counts by state, which are also the filter. */
export function StateChips({ counts, total, chosen, onChoose }: StateChipsProps): JSX.Element {
  const t = useText();
  return (
    <fieldset className="sp-chips" aria-label={t(texts.filter)}>
      <button type="button" className="sp-chip" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t(texts.all)} <b>{total}</b>
      </button>
      {fieldStates
        .filter((state) => counts.has(state))
        .map((state) => (
          <button
            key={state}
            type="button"
            className="sp-chip"
            aria-pressed={chosen === state}
            onClick={() => onChoose(chosen === state ? null : state)}
          >
            <FieldStateMark state={state} withWord size={12} /> <b>{counts.get(state)}</b>
          </button>
        ))}
    </fieldset>
  );
}
