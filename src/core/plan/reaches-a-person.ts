import type { FieldId } from '../catalogue/fields';

/** Whether a field holds a number by which a person can be reached: masked on the screen like identity numbers. */
export function reachesAPerson(fieldId: FieldId): boolean {
  return /\.(mobile|emergencyPhone|officePhone)$/.test(fieldId);
}
