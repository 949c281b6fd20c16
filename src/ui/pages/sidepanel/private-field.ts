import { maskText } from '../../../core/plan/show-value';
import type { FieldView } from '../../../messaging/protocol';

/** Numbers by which a person can be reached: masked on the screen like identity numbers. */
const reachesAPerson = /\.(mobile|emergencyPhone|officePhone)$/;

/** Whether a field's value is shown in full only when it is asked for. */
export function isPrivate({ fieldId, sensitive }: FieldView): boolean {
  return sensitive || (fieldId !== null && reachesAPerson.test(fieldId));
}

/** A value as it stands in the list. What is sensitive arrives masked already. */
export function maskedValue(field: FieldView, value: string): string {
  return isPrivate(field) && !field.sensitive ? maskText(value) : value;
}
