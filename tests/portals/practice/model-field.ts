import type { FieldId } from '../../../src/core/catalogue/fields';
import { type FieldValue, isDateRange } from '../../../src/core/field-value';
import type { FieldValues } from '../../../src/core/field-values';
import { regionPath } from '../mps/src/data/regions';
import type { Form } from './form-spec';

type Wanted = (value: FieldValue, values: FieldValues) => unknown;

/** Where a field of the catalogue lies on a practice portal's page, and what it must look like in the page's model. */
export interface ModelField {
  readonly fieldId: FieldId;
  /** Other fields that the control may rightly be taken for: one box of a period for its end. */
  readonly orElse: readonly FieldId[];
  /** What the page marks the field's control with, as `data-field`. */
  readonly control: string;
  /** The names in the model, and how each must look. */
  readonly holds: Readonly<Record<string, Wanted>>;
  /** Asked only when the page holds this. */
  readonly asked: (model: Form) => boolean;
  /** Never filled: a code, a face check, a consent. */
  readonly manual: boolean;
}

const always = (): boolean => true;

export function field(fieldId: FieldId, name: string, wanted: Wanted = (value) => value): ModelField {
  return { fieldId, orElse: [], control: name, holds: { [name]: wanted }, asked: always, manual: false };
}

/** The page's words for the catalogue's options. */
export function worded(fieldId: FieldId, name: string, words: Readonly<Record<string, string>>): ModelField {
  return field(fieldId, name, (value) => words[String(value)] ?? value);
}

export function region(fieldId: FieldId, name: string): ModelField {
  return field(fieldId, name, (value) => (Array.isArray(value) ? regionPath(value) : value));
}

export function yesNo(fieldId: FieldId, name: string): ModelField {
  return field(fieldId, name, (value) => (value === true ? '是' : '否'));
}

/** Boxes whose order means nothing; an empty list is the box that says none of these. */
export function boxes(fieldId: FieldId, name: string, none: string): ModelField {
  return field(fieldId, name, (value) => (Array.isArray(value) && value.length === 0 ? [none] : value));
}

export function file(fieldId: FieldId, name: string): ModelField {
  const like = (one: unknown): unknown => (one instanceof File ? { name: one.name, size: one.size } : one);
  return field(fieldId, name, (value) => (Array.isArray(value) ? value.map(like) : [like(value)]));
}

/** A period in one item: its dates and the box for 长期. */
export function period(role: 'subjectOwner' | 'siteOwner', name: string): ModelField[] {
  const dates: ModelField = {
    ...field(`${role}.idValidity`, name),
    orElse: [`${role}.idValidFrom`, `${role}.idValidTo`],
    holds: {
      [`${name}From`]: (value) => (isDateRange(value) ? value.from : value),
      [`${name}To`]: (value) => (isDateRange(value) && value.to !== 'long-term' ? value.to : null),
    },
  };
  const long = field(`${role}.idLongTerm`, `${name}Long`);
  return [dates, long];
}

/** A landline in three boxes. */
export function phone(fieldId: FieldId, name: string): ModelField {
  const piece =
    (at: number): Wanted =>
    (value) =>
      String(value).split('-')[at] ?? '';
  return {
    ...field(fieldId, name),
    holds: { [`${name}Area`]: piece(0), [name]: piece(1), [`${name}Ext`]: piece(2) },
  };
}

export function onlyIf(asked: (model: Form) => boolean, one: ModelField): ModelField {
  return { ...one, asked };
}

export function manual(fieldId: FieldId, name: string): ModelField {
  return { ...field(fieldId, name), manual: true };
}
