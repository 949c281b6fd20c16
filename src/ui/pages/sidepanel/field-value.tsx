import { type JSX, useState } from 'react';
import type { FieldView } from '../../../messaging/page-view';
import { useText } from '../../i18n/text';
import { rowTexts as texts } from './field-texts';
import { isPrivate, maskedValue } from './private-field';

interface FieldValueProps {
  readonly field: FieldView;
  /** Which of the two the row is about; both when they differ. */
  readonly of: 'wanted' | 'held';
  readonly label: string;
  readonly withName: boolean;
  /** Fetches the profile's value in full. */
  readonly onReveal: () => Promise<string | null>;
}

/** A value in the list. Identity numbers and phones stay masked until they are asked for. */
export function FieldValue({ field, of, label, withName, onReveal }: FieldValueProps): JSX.Element | null {
  const t = useText();
  const [full, setFull] = useState<string | null>(null);
  const value = field[of];
  if (!value) return null;
  // What the page holds of a sensitive field never leaves the page in full: there it can be read anyway.
  const canReveal = isPrivate(field) && (of === 'wanted' || !field.sensitive);
  const reveal = async (): Promise<void> => setFull(field.sensitive ? await onReveal() : value);
  return (
    <span className="sp-value">
      {withName ? <span className="sp-value__of">{t(of === 'wanted' ? texts.profileHas : texts.pageHas)}</span> : null}
      <span className="sp-value__text">{full ?? maskedValue(field, value)}</span>
      {canReveal ? (
        <button
          type="button"
          className="sp-link"
          aria-label={t(texts.showValue(label))}
          aria-pressed={full !== null}
          onClick={() => (full === null ? void reveal() : setFull(null))}
        >
          {t(full === null ? texts.show : texts.hide)}
        </button>
      ) : null}
    </span>
  );
}
