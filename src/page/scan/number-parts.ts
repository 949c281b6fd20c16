import { asksForCode } from '../../core/plan/asks-for-code';
import type { ControlKind } from '../../core/plan/snapshot';
import type { FoundControl } from './found-control';
import { unitsBeside } from './units-beside';

/** Controls of one kind in a row under one label are parts of one answer; what a library hides behind its own is none. */
export function numberParts(all: readonly FoundControl[]): FoundControl[] {
  const described = all.filter((one) => one.visible);
  const numbered: FoundControl[] = [];
  for (let start = 0; start < described.length; ) {
    let end = start + 1;
    while (end < described.length && together(described[start], described[end])) end++;
    for (let at = start; at < end; at++) {
      const one = described[at];
      if (one) numbered.push(end - start > 1 ? { ...one, part: at - start, parts: end - start } : one);
    }
    start = end;
  }
  const told = withRows(numbered);
  if (described.length === all.length) return told;
  let next = 0;
  return all.map((one) => (one.visible ? (told[next++] ?? one) : one));
}

function together(first: FoundControl | undefined, next: FoundControl | undefined): boolean {
  if (!first || !haveOneLabel(first, next)) return false;
  if (first.kind !== next?.kind || first.kind === 'checkbox') return false;
  // The box for a code stands beside the telephone's number, and is no piece of it.
  return asksForCode(first.placeholder) === asksForCode(next.placeholder);
}

function haveOneLabel(first: FoundControl, next: FoundControl | undefined): boolean {
  return first.carrier !== null && first.carrier === next?.carrier;
}

const takesNumber: ReadonlySet<ControlKind> = new Set<ControlKind>(['text', 'number', 'select', 'date']);

/** Three or six in a row, of whatever kinds, may ask a date or two: what stands beside each of them says which piece. */
function withRows(numbered: readonly FoundControl[]): FoundControl[] {
  const told = [...numbered];
  for (let start = 0, end = 1; start < told.length; start = end, end += 1) {
    const first = told[start];
    if (!first || !takesNumber.has(first.kind)) continue;
    for (let next = told[end]; next && haveOneLabel(first, next) && takesNumber.has(next.kind); next = told[end]) end++;
    const of = end - start;
    if (of !== 3 && of !== 6) continue;
    const row = told.slice(start, end);
    const roots = row.map(({ root }) => root);
    for (const [at, one] of row.entries())
      told[start + at] = { ...one, row: { at, of, ...unitsBeside(one.root, roots) } };
  }
  return told;
}
