import type { FieldView } from '../../../messaging/page-view';

/** What can be done about a field, in its row. */
export type FieldAct = 'fill' | 'overwrite' | 'confirm' | 'add' | 'edit' | 'undo' | 'show' | 'teach';

/** The act that a field's state calls for: shown beside it without opening the row. */
export function mainAct({ state, fieldId, wanted }: FieldView): FieldAct | null {
  if (state === 'differs') return 'overwrite';
  if (state === 'missing' && fieldId !== null) return 'add';
  if (state === 'fix') return 'edit';
  // Known, but not surely enough to be written without being asked.
  if (state === 'unrecognised' && fieldId !== null && wanted !== null) return 'confirm';
  return state === 'unrecognised' && fieldId === null ? 'teach' : null;
}

/** The others, in the opened row. */
export function otherActs({ state, fieldId, wanted }: FieldView): readonly FieldAct[] {
  const acts: FieldAct[] = [];
  if (state === 'ready' || state === 'look') acts.push('fill');
  if (state === 'filled') acts.push('undo');
  if (fieldId !== null && wanted !== null && state !== 'fix') acts.push('edit');
  return [...acts, 'show', 'teach'];
}
