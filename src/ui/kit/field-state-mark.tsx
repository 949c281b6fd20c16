import type { JSX } from 'react';
import type { FieldState } from '../../core/plan/field-state';
import { fieldStateWords } from '../../core/plan/field-state-words';
import { useText } from '../i18n/text';
import './field-state-mark.css';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round' } as const;
const tick = 'M4.6 8.3l2.3 2.3 4.5-4.9';

// Each shape is different without its colour. A 16-unit box, drawn at 14 px.
const shapes: Record<FieldState, JSX.Element> = {
  ready: <circle cx="8" cy="8" r="5.6" {...line} />,
  filled: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d={tick} {...line} stroke={undefined} className="bp-mark__cut" />
    </>
  ),
  already: (
    <>
      <circle cx="8" cy="8" r="6.4" {...line} strokeWidth={1.2} />
      <path d={tick} {...line} strokeWidth={1.4} />
    </>
  ),
  differs: <path d="M5.4 3.2v9.6M10.6 3.2v9.6" {...line} strokeWidth={2.6} />,
  missing: <path d="M8 2.8v10.4M2.8 8h10.4" {...line} strokeWidth={2.2} />,
  fix: (
    <>
      <path d="M8 1.2l7 13H1z" fill="currentColor" strokeLinejoin="round" />
      <path d="M8 6v3.8" {...line} stroke={undefined} className="bp-mark__cut" />
      <circle cx="8" cy="12.1" r="1" className="bp-mark__cut bp-mark__cut--dot" />
    </>
  ),
  look: (
    <>
      <circle cx="8" cy="8" r="6.4" {...line} strokeWidth={1.4} />
      <path d="M8 4.6v4" {...line} />
      <circle cx="8" cy="11.3" r="1.1" fill="currentColor" />
    </>
  ),
  yours: (
    <path
      d="M5 9V4.2a1 1 0 012 0V7.5 2.8a1 1 0 012 0v4.7-3.8a1 1 0 012 0v4.4-2.4a1 1 0 012 0V10c0 3-1.8 5-4.4 5-2 0-3.1-.9-4.1-2.6L2.6 9.6c-.7-1.2.7-2 1.5-1.1z"
      fill="currentColor"
    />
  ),
  unrecognised: (
    <>
      <path d="M5.2 5.6a2.8 2.8 0 115 1.7c-.8 1-2.2 1.2-2.2 2.7" {...line} />
      <circle cx="8" cy="13" r="1.2" fill="currentColor" />
    </>
  ),
};

interface FieldStateMarkProps {
  readonly state: FieldState;
  /** Shows the state's word beside the shape; without it the word is there for screen readers and as a tooltip. */
  readonly withWord?: boolean;
  readonly size?: number;
}

/** The mark of a field's state: shape and word carry it, colour only helps. */
export function FieldStateMark({ state, withWord = false, size = 14 }: FieldStateMarkProps): JSX.Element {
  const word = useText()(fieldStateWords[state]);
  return (
    <span className={`bp-mark bp-mark--${state}`} title={withWord ? undefined : word}>
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
        {shapes[state]}
      </svg>
      <span className={withWord ? undefined : 'bp-visually-hidden'}>{word}</span>
    </span>
  );
}
