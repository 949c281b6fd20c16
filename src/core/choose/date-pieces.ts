import { type FieldId, fieldOf } from '../catalogue/fields';
import { type FieldValue, isDateRange } from '../field-value';

/** Year, month and day of one date. */
const ofOne = 3;

/** Whether a control takes one piece of a date (three of them) or of a period (six: first its beginning's). */
export function isPieceOfDate(fieldId: FieldId, parts: number): boolean {
  const kind = fieldOf(fieldId).value;
  return (kind === 'date' && parts === ofOne) || (kind === 'date-range' && (parts === ofOne || parts === 2 * ofOne));
}

/** Which of the dates of a field a piece belongs to, as one word. */
export function dateOfPiece(fieldId: FieldId, part: number): string {
  return `${fieldId} ${Math.floor(part / ofOne)}`;
}

/**
 * The year, the month or the day that belongs into one control, with leading zeros; of a period in three controls, its
 * end's. Null when there is none: 长期 has no day.
 */
export function pieceOfDate(value: FieldValue, part: number, parts: number): string | null {
  const date = isDateRange(value) ? (parts > ofOne && part < ofOne ? value.from : value.to) : value;
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  return date.split('-')[part % ofOne] ?? null;
}

/** The number in one control of a date, whatever is written around it: `08`, `8月`, `2024年`. Null for anything else. */
export function numberOfPiece(text: string): number | null {
  const digits = /^\s*(\d{1,4})\s*[年月日号]?\s*$/u.exec(text.normalize('NFKC'))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The date that three controls hold together, as ISO; null while one of them holds no number. */
export function dateOfPieces(pieces: readonly unknown[]): string | null {
  const numbers = pieces.map((piece) => (typeof piece === 'string' ? numberOfPiece(piece) : null));
  if (numbers.length !== ofOne || numbers.includes(null)) return null;
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}
