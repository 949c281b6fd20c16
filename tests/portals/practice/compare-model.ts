import { isDateRange } from '../../../src/core/field-value';
import type { FieldValues } from '../../../src/core/field-values';
import type { Form } from './form-spec';
import type { ModelField } from './model-field';

/** One name of a page's model: what the profile wants there, and what it holds. */
export interface Compared {
  readonly fieldId: string;
  readonly name: string;
  readonly wanted: unknown;
  readonly held: unknown;
  readonly same: boolean;
}

function valueFor({ fieldId }: ModelField, values: FieldValues): FieldValues[ModelField['fieldId']] {
  const value = values[fieldId];
  if (value !== undefined || !fieldId.endsWith('.idLongTerm')) return value;
  const period = values[fieldId.replace('.idLongTerm', '.idValidity') as ModelField['fieldId']];
  return isDateRange(period) ? period.to === 'long-term' : undefined;
}

/** Compares one field: a line for each name that it has in the model, none without a value. */
export function compareField(field: ModelField, values: FieldValues, model: Form): Compared[] {
  const value = valueFor(field, values);
  if (field.manual || value === undefined || !field.asked(model)) return [];
  return Object.entries(field.holds).map(([name, wanted]) => {
    const [want, held] = [wanted(value, values), model[name]];
    return { fieldId: field.fieldId, name, wanted: want, held, same: JSON.stringify(want) === JSON.stringify(held) };
  });
}

/** Compares a page's model with the values that were to be filled; fields without a value are left out. */
export function compareModel(fields: readonly ModelField[], values: FieldValues, model: Form): Compared[] {
  return fields.flatMap((field) => compareField(field, values, model));
}
