import type { FieldId } from '../../src/core/catalogue/fields';
import { type FieldValue, isDateRange } from '../../src/core/field-value';
import type { FieldValues } from '../../src/core/field-values';

/** What a practice page holds, by the names of its controls. */
export type PortalModel = Readonly<Record<string, unknown>>;

/** Where a field lies on a practice page: `data-model` around its control and its name in the model are the same. */
export interface ModelField {
  readonly fieldId: FieldId;
  readonly name: string;
  /** How a value must look in the model. */
  wanted(value: FieldValue, values: FieldValues): unknown;
  /** A list whose order means nothing: ticked boxes. */
  readonly unordered?: true;
  /** Never filled (codes, captchas): only to be recognised. */
  readonly manual?: true;
}

type Form = ModelField['wanted'];

/** A value as it is. */
export const same: Form = (value) => value;
export const yesNo: Form = (value) => (value ? '是' : '否');
export const range: Form = (value) => (isDateRange(value) ? [value.from, value.to] : value);
/** A file as the page keeps it: its name and size. */
export const file: Form = (value) => (value instanceof File ? { name: value.name, size: value.size } : value);

/** A field of a practice page; its control's name is that of the model. */
export function modelField(fieldId: FieldId, name: string, wanted: Form = same): ModelField {
  return { fieldId, name, wanted };
}

function valueFor(fieldId: FieldId, values: FieldValues): FieldValues[FieldId] {
  const part = /^(\w+)\.(idValidFrom|idValidTo|idLongTerm)$/.exec(fieldId);
  const period = part && values[`${part[1]}.idValidity` as FieldId];
  if (values[fieldId] !== undefined || !isDateRange(period)) return values[fieldId];
  if (part?.[2] === 'idValidFrom') return period.from;
  const endless = period.to === 'long-term';
  if (part?.[2] === 'idLongTerm') return endless;
  return endless ? undefined : period.to;
}

/** Ticked boxes of a field, in the page's own words. */
export function tickedField(fieldId: FieldId, name: string, wanted: Form = same): ModelField {
  return { fieldId, name, wanted, unordered: true };
}

function flat(held: unknown, unordered: boolean): string {
  return JSON.stringify(unordered && Array.isArray(held) ? held.map(String).toSorted() : held);
}

/** Compares one field with the page's model: nothing for a manual field and for one without a value. */
export function compareField(
  field: ModelField,
  values: FieldValues,
  model: PortalModel,
): { name: string; wanted: unknown; held: unknown; same: boolean }[] {
  const value = valueFor(field.fieldId, values);
  if (value === undefined || field.manual) return [];
  const [wanted, held] = [field.wanted(value, values), model[field.name]];
  const unordered = field.unordered === true;
  return [{ name: field.name, wanted, held, same: flat(wanted, unordered) === flat(held, unordered) }];
}

/** One line for each field whose value the page does not hold as it should; fields without a value are left out. */
export function heldWrongly(fields: readonly ModelField[], values: FieldValues, model: PortalModel): string[] {
  return fields.flatMap((field) =>
    compareField(field, values, model)
      .filter(({ same: isSame }) => !isSame)
      .map(
        ({ name, wanted, held }) =>
          `${field.fieldId} (${name}): wanted ${JSON.stringify(wanted)}, holds ${JSON.stringify(held)}`,
      ),
  );
}

/** How many fields of a page there are values for, so that a test knows that it compares something. */
export function fillable(fields: readonly ModelField[], values: FieldValues): number {
  return fields.filter((field) => compareField(field, values, {}).length > 0).length;
}
