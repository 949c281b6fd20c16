import { type FieldId, fieldOf } from '../catalogue/fields';
import { type DateRange, type FieldValue, isDateRange } from '../field-value';
import { isPieceOfDate, pieceOfDate } from './date-pieces';
import { phonePiece } from './phone-pieces';

const phoneAttribute = /\.(?:mobile|officePhone|emergencyPhone|accessProviderPhone)$/;

/** Whether a field holds a phone number, which pages write with or without hyphens and country code. */
export function isPhoneField(fieldId: FieldId): boolean {
  return phoneAttribute.test(fieldId);
}

function pieceOfText(fieldId: FieldId, value: string, part: number, parts: number): string | null {
  if (parts === 1) return value;
  if (isPhoneField(fieldId)) return phonePiece(value, part, parts);
  if (fieldOf(fieldId).value === 'date') return null;
  if (value.includes('@') && parts === 2) return value.split('@')[part] ?? null;
  return null;
}

/** The end as it is written on a form. */
function endOf({ to }: DateRange): string {
  return to === 'long-term' ? '长期' : to;
}

/** What belongs into one text box of a field; null when the value cannot be put into it. */
export function textPiece(fieldId: FieldId, value: FieldValue, part: number, parts: number): string | null {
  if (isPieceOfDate(fieldId, parts)) return pieceOfDate(value, part, parts);
  if (typeof value === 'string') return pieceOfText(fieldId, value, part, parts);
  if (isDateRange(value)) return parts === 2 ? (part === 0 ? value.from : endOf(value)) : null;
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) return null;
  const texts = value as readonly string[];
  const kind = fieldOf(fieldId).value;
  if (kind === 'region') return parts === 1 ? texts.join('') : (texts[part] ?? null);
  if (parts > 1) return texts[part] ?? '';
  return texts.length === 1 ? (texts[0] ?? null) : null;
}
