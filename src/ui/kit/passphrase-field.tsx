import { Input } from 'antd';
import { type JSX, useId } from 'react';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A rule to keep in mind while typing. */
  readonly hint?: string;
  readonly problem?: string | null;
  /** Lets password managers know whether to offer or to make one. */
  readonly kind: 'current-password' | 'new-password';
}

/** A labelled passphrase that can be shown. */
export function PassphraseField({ label, value, onChange, hint, problem, kind }: PassphraseFieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="bp-form-row">
      <label htmlFor={id}>{label}</label>
      <Input.Password
        id={id}
        value={value}
        autoComplete={kind}
        status={problem ? 'error' : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className={problem ? 'bp-problem' : 'bp-hint'}>
        {problem ?? hint}
      </p>
    </div>
  );
}
