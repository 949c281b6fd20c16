import { fieldOf } from '../catalogue/fields';
import type { Weighed } from './control/weigh-control';

const mostParts = 4;

/**
 * Province, city and county as neighbouring selects, under one label or one each (省, 市, 区), are the pieces of one
 * region: numbers them in page order.
 */
export function groupRegionParts(weighed: readonly Weighed[]): Weighed[] {
  const grouped = [...weighed];
  for (let start = 0; start < grouped.length; ) {
    let end = start + 1;
    while (end < grouped.length && continues(grouped[start], grouped[end])) end++;
    const parts = end - start;
    if (parts > 1 && parts <= mostParts)
      for (let at = start; at < end; at++) {
        const one = grouped[at];
        if (one) grouped[at] = { ...one, control: { ...one.control, part: at - start, parts } };
      }
    start = end;
  }
  return grouped;
}

function continues(first: Weighed | undefined, next: Weighed | undefined): boolean {
  if (!first?.fieldId || first.fieldId !== next?.fieldId) return false;
  if (first.control.kind !== 'select' || next.control.kind !== 'select') return false;
  return fieldOf(first.fieldId).value === 'region' && first.path === next.path;
}
