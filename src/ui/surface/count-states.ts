import type { FieldState } from '../../core/plan/field-state';
import type { FieldView } from '../../messaging/page-view';

/** How many fields of a page are in each state. */
export type StateCounts = ReadonlyMap<FieldState, number>;

export function countStates(fields: readonly FieldView[]): StateCounts {
  const counts = new Map<FieldState, number>();
  for (const { state } of fields) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** How many fields a click on *Fill* is for. */
export function fillableCount(counts: StateCounts): number {
  return (counts.get('ready') ?? 0) + (counts.get('look') ?? 0);
}
