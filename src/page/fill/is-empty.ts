import type { Held } from '../../core/plan/held';

/** Whether a control holds nothing that anybody chose: an unticked box counts as nothing. */
export function isEmpty(held: Held): boolean {
  if (held === null || held === false || held === '') return true;
  if (Array.isArray(held)) return held.length === 0;
  return typeof held === 'object' && held.from === '' && held.to === '';
}
