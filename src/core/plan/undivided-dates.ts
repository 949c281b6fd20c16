import { dateOfPiece, isPieceOfDate } from '../choose/date-pieces';
import type { PlannedField } from './plan';

/**
 * The fields of a page once more: of a date in three controls of which one holds another number than the profile's, the
 * others are left as they are too. A month of ours beside a year of the user's would be a date that nobody meant.
 * @param overwrite what the user gave up, control by control
 */
export function undividedDates(fields: readonly PlannedField[], overwrite: ReadonlySet<string>): PlannedField[] {
  const kept = new Set(fields.filter(({ state }) => state === 'differs').flatMap(dateOf));
  return fields.map((field) => {
    const [date] = dateOf(field);
    const writes = field.state === 'ready' || field.state === 'look';
    if (!writes || date === undefined || !kept.has(date) || overwrite.has(field.control.ref)) return field;
    return { ...field, state: 'differs', reason: { kind: 'state', reason: 'holds-other' } };
  });
}

function dateOf({ match }: PlannedField): string[] {
  return match && isPieceOfDate(match.fieldId, match.parts) ? [dateOfPiece(match.fieldId, match.part)] : [];
}
