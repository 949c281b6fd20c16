import { fieldOf } from '../../catalogue/fields';
import { isPieceOfDate } from '../../choose/date-pieces';
import type { Weighed } from '../control/weigh-control';

/** Several boxes for one date that do not say which of them takes the year: never filled by their order alone. */
export function doubtUntoldDates(weighed: readonly Weighed[]): Weighed[] {
  return weighed.map((one) => (isUntold(one) ? { ...one, doubt: 'ambiguous' } : one));
}

function isUntold({ fieldId, control }: Weighed): boolean {
  if (fieldId === null || control.datePiece) return false;
  const inRow = control.row !== undefined && control.kind !== 'date' && /^date/.test(fieldOf(fieldId).value);
  return inRow || isPieceOfDate(fieldId, control.parts);
}
