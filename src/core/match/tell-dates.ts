import type { ControlSnapshot } from '../plan/snapshot';
import { tellDatePieces } from './tell-date-pieces';

/**
 * The controls of a page, those that ask a date in pieces numbered by piece: 0 to 2 for year, month and day, 3 to 5 for
 * those of the second date. Rows that do not tell their pieces stay as they are.
 */
export function tellDates(controls: readonly ControlSnapshot[]): readonly ControlSnapshot[] {
  const inRows = controls.filter(({ row }) => row !== undefined);
  const told = new Map<ControlSnapshot, ControlSnapshot>();
  for (const [start, first] of inRows.entries()) {
    const of = first.row?.of ?? 0;
    const row = inRows.slice(start, start + of);
    if (row.length < of || row.some((one, at) => one.row?.at !== at)) continue;
    const faces = row.map(({ row: beside, options, placeholder }) => ({
      before: beside?.before ?? '',
      after: beside?.after ?? '',
      options,
      placeholder,
    }));
    const pieces = tellDatePieces(faces, `${first.label} ${first.hint}`);
    for (const [at, one] of pieces === null ? [] : row.entries()) {
      const part = Math.floor(at / 3) * 3 + (pieces?.[at] ?? 0);
      told.set(one, { ...one, part, parts: of, datePiece: true });
    }
  }
  return told.size === 0 ? controls : controls.map((control) => told.get(control) ?? control);
}
