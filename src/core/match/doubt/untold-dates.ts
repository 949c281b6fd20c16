import { isPieceOfDate } from '../../choose/date-pieces';
import type { Weighed } from '../control/weigh-control';

/** Three boxes for one date that do not say which of them takes the year: never filled by their order alone. */
export function doubtUntoldDates(weighed: readonly Weighed[]): Weighed[] {
  return weighed.map((one) => {
    const { fieldId, control } = one;
    const untold = fieldId !== null && !control.datePiece && isPieceOfDate(fieldId, control.parts);
    return untold ? { ...one, doubt: 'ambiguous' } : one;
  });
}
