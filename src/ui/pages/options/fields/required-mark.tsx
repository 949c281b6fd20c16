import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import { FieldStateMark } from '../../../kit/field-state-mark';
import { fieldTexts as texts } from './texts';

/** Says that a field is required, and stands out while it is empty. */
export function RequiredMark({ missing }: { readonly missing: boolean }): JSX.Element {
  const t = useText();
  return (
    <span className={missing ? 'bp-required bp-required--missing' : 'bp-required'}>
      {missing ? <FieldStateMark state="missing" size={12} /> : null} {t(texts.required)}
    </span>
  );
}
