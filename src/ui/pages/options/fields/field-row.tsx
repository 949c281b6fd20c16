import { type JSX, type ReactNode, useCallback, useId, useRef } from 'react';
import type { CatalogueKey } from '../../../../core/catalogue/fields';
import type { StoredValue } from '../../../../core/profile/profile';
import { saysSomething } from '../../../../core/profile/says-something';
import type { Verdict } from '../../../../core/rules/verdict';
import { FieldControl } from './field-control';
import type { FieldFacts } from './field-facts';
import { FieldHelp } from './field-help';
import { fieldIdFor } from './field-id';
import { FieldTitle } from './field-title';
import { RequiredMark } from './required-mark';
import { useJump } from './use-jump';
import { VerdictList } from './verdict-list';
import { canCorrect } from './verdicts';

export interface FieldRowProps {
  readonly fieldKey: CatalogueKey;
  readonly value: StoredValue | undefined;
  readonly facts: FieldFacts;
  /** Whether nothing is said in it yet; left out, the value tells. */
  readonly empty?: boolean;
  readonly verdicts: readonly Verdict[];
  readonly suggestions?: readonly string[];
  /** Scrolled to and focused when the page was opened for this field. */
  readonly wanted?: boolean;
  readonly onChange: (key: CatalogueKey, value: StoredValue | undefined) => void;
  /** What helps to choose; below the control. */
  readonly children?: ReactNode;
}

/** One field of the editor: name, whether it must be filled, control, what the rules say, hint, where it is used. */
export function FieldRow(props: FieldRowProps): JSX.Element {
  const { fieldKey, value, facts, empty, verdicts, suggestions, wanted, onChange, children } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const change = useCallback((next: StoredValue | undefined) => onChange(fieldKey, next), [fieldKey, onChange]);
  useJump(row, wanted === true, 'input, textarea, button');
  return (
    <div className="bp-field" ref={row} data-field={fieldKey}>
      <div className="bp-field__head">
        <label id={`${id}-label`} htmlFor={id}>
          <FieldTitle fieldKey={fieldKey} />
        </label>
        {facts.required ? (
          <RequiredMark missing={empty ?? saysSomething(fieldIdFor(fieldKey, 'subjectOwner'), value) === null} />
        ) : null}
      </div>
      <FieldControl
        id={id}
        fieldKey={fieldKey}
        value={value}
        onChange={change}
        suggestions={suggestions}
        labelledBy={`${id}-label`}
        describedBy={`${id}-verdicts ${id}-hint`}
        invalid={verdicts.some((verdict) => verdict.level === 'error')}
      />
      <VerdictList id={`${id}-verdicts`} verdicts={verdicts} onCorrect={canCorrect(fieldKey) ? change : undefined} />
      <FieldHelp id={`${id}-hint`} facts={facts} />
      {children}
    </div>
  );
}
