import { reachesAPerson } from '../../../core/plan/reaches-a-person';
import { maskText } from '../../../core/plan/show-value';
import type { FieldView } from '../../../messaging/page-view';

/** Whether a field's value is shown in full only when it is asked for. */
export function isPrivate({ fieldId, sensitive }: FieldView): boolean {
  return sensitive || (fieldId !== null && reachesAPerson(fieldId));
}

/** A value as it stands in the list. What is sensitive arrives masked already. */
export function maskedValue(field: FieldView, value: string): string {
  return isPrivate(field) && !field.sensitive ? maskText(value) : value;
}
