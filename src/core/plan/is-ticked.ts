import type { ControlKind } from './snapshot';

/** Whether a control is answered with a tick: one box, a switch, or one of several. */
export function isTicked(kind: ControlKind): boolean {
  return kind === 'checkbox' || kind === 'switch' || kind === 'radio';
}
