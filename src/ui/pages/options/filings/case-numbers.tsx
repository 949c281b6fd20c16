import { Input } from 'antd';
import { type JSX, useId, useState } from 'react';
import type { FilingCase } from '../../../../core/filing/filing-case';
import { milestoneOf, wayOf } from '../../../../core/filing/process';
import { findNumbers } from '../../../../core/numbers/find-numbers';
import { useText } from '../../../i18n/text';
import { filingsTexts as texts } from './texts';
import type { CaseChange } from './use-case';

type NumberKind = keyof FilingCase['numbers'];

interface CaseNumbersProps {
  readonly filing: FilingCase;
  readonly change: (how: CaseChange) => void;
}

/** The numbers that this filing brings, checked as they are entered; one that looks wrong is kept and said. */
export function CaseNumbers({ filing, change }: CaseNumbersProps): JSX.Element | null {
  const kinds = wayOf(filing.scenario).flatMap((id) => milestoneOf(id).brings ?? []);
  if (kinds.length === 0) return null;
  const save = (kind: NumberKind, text: string): void =>
    change(({ numbers }) => ({ numbers: { ...numbers, [kind]: text } }));
  return (
    <div className="bp-grid">
      {kinds.map((kind) => (
        <NumberField
          key={`${kind} ${filing.numbers[kind]}`}
          kind={kind}
          text={filing.numbers[kind]}
          onSave={(text) => save(kind, text)}
        />
      ))}
    </div>
  );
}

interface NumberFieldProps {
  readonly kind: NumberKind;
  readonly text: string;
  readonly onSave: (text: string) => void;
}

function NumberField({ kind, text, onSave }: NumberFieldProps): JSX.Element {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const found = findNumbers(typed).find((number) => number.kind === kind && number.valid);
  const wrong = typed !== '' && !found;
  return (
    <div className="bp-form-row">
      <label htmlFor={id}>{t(texts[kind])}</label>
      <Input
        id={id}
        value={typed}
        maxLength={60}
        status={wrong ? 'warning' : ''}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ target: { value } }) => setTyped(value)}
        onBlur={() => (found?.text ?? typed) !== text && onSave(found?.text ?? typed.trim())}
      />
      {wrong ? (
        <p id={`${id}-wrong`} className="bp-problem">
          {t(texts.badNumber)}
        </p>
      ) : null}
    </div>
  );
}
