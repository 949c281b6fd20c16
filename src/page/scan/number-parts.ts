import { tellDatePieces } from '../../core/match/tell-date-pieces';
import type { ControlKind } from '../../core/plan/snapshot';
import type { FoundControl } from './found-control';
import { wordsBeside } from './words-beside';

/** Controls of one kind in a row under one label are parts of one answer; what a library hides behind its own is none. */
export function numberParts(all: readonly FoundControl[]): FoundControl[] {
  const described = all.filter((one) => one.visible);
  const numbered: FoundControl[] = [];
  for (let start = 0; start < described.length; ) {
    const date = asDates(described, start);
    if (date) {
      numbered.push(...date);
      start += date.length;
      continue;
    }
    let end = start + 1;
    while (end < described.length && together(described[start], described[end])) end++;
    for (let at = start; at < end; at++) {
      const one = described[at];
      if (one) numbered.push(end - start > 1 ? { ...one, part: at - start, parts: end - start } : one);
    }
    start = end;
  }
  if (described.length === all.length) return numbered;
  let next = 0;
  return all.map((one) => (one.visible ? (numbered[next++] ?? one) : one));
}

function together(first: FoundControl | undefined, next: FoundControl | undefined): boolean {
  if (!first || !haveOneLabel(first, next)) return false;
  return first.kind === next?.kind && first.kind !== 'checkbox';
}

function haveOneLabel(first: FoundControl, next: FoundControl | undefined): boolean {
  return first.carrier !== null && first.carrier === next?.carrier;
}

const takesNumber: ReadonlySet<ControlKind> = new Set<ControlKind>(['text', 'number', 'select', 'date']);

/** A date asked for in three controls, or two dates in six, of whatever kinds; null where they do not tell their pieces. */
function asDates(all: readonly FoundControl[], start: number): FoundControl[] | null {
  const first = all[start];
  if (!first || !takesNumber.has(first.kind)) return null;
  let end = start + 1;
  for (let next = all[end]; next && haveOneLabel(first, next) && takesNumber.has(next.kind); next = all[end]) end++;
  const parts = end - start;
  if (parts !== 3 && parts !== 6) return null;
  const row = all.slice(start, end);
  const roots = row.map(({ root }) => root);
  const faces = row.map((one) => ({ ...one, ...wordsBeside(one.root, roots) }));
  const pieces = tellDatePieces(faces, `${first.label} ${first.hint}`);
  if (pieces === null) return null;
  return row.map((one, at) => ({ ...one, part: Math.floor(at / 3) * 3 + (pieces[at] ?? 0), parts, datePiece: true }));
}
