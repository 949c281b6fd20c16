import { useEffect, useState } from 'react';
import type { FieldSpec, Form } from './form-spec';
import { arrive } from './switches';

/** An option as the libraries take it: what it stores is no word that the page shows. */
export interface CodedOption {
  readonly value: string;
  readonly label: string;
}

/** A field's options; those of a late field come after the time of an answer, and go when what they hang on changes. */
export function useLateOptions(field: FieldSpec, form: Form): readonly CodedOption[] {
  const { options = [], late = false } = field;
  const now = typeof options === 'function' ? options(form) : options;
  const key = now.join('\n');
  const [come, setCome] = useState(late ? null : key);
  useEffect(() => {
    if (!late) return;
    let here = true;
    setCome(null);
    void arrive().then(() => here && setCome(key));
    return () => {
      here = false;
    };
  }, [key, late]);
  return !late || come === key ? now.map((label, at) => ({ value: `v${at + 1}`, label })) : [];
}

/** `v3` → what the page calls it. */
export function labelOf(options: readonly CodedOption[], value: unknown): string | null {
  return options.find((option) => option.value === value)?.label ?? null;
}

/** What the page calls it → `v3`. */
export function codeOf(options: readonly CodedOption[], label: unknown): string | undefined {
  return options.find((option) => option.label === label)?.value;
}
