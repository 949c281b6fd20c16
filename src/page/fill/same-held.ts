import type { Held } from '../../core/plan/held';

/** Whether two readings of a control say the same. */
export function sameHeld(one: Held, other: Held): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
