import type { FieldId } from '../../../src/core/catalogue/fields';
import type { FieldValues } from '../../../src/core/field-values';
import { type ModelField, type MpsModel, type MpsPage, mpsModelFields } from './model-fields';

/** One field of a page: what the profile wants there, what the page's model holds, and whether that is the same. */
export interface Compared {
  readonly fieldId: FieldId;
  readonly name: string;
  readonly wanted: unknown;
  readonly held: unknown;
  readonly same: boolean;
}

const unitOnly = ['subject.nature', 'subject.name', 'subject.certType', 'subject.certNumber', 'subject.certImage'];
const unitAlso = ['subject.officeRegion', 'subject.officeAddress', 'subject.registeredRegion', 'legalRep.name'];
const forUnits: ReadonlySet<string> = new Set([...unitOnly, ...unitAlso, 'subject.registeredAddress']);

/** The value a control shall show: the card's end date and 长期有效 are parts of its period where only that is given. */
function valueFor({ fieldId }: ModelField, values: FieldValues): FieldValues[FieldId] {
  const part = /^(\w+)\.(idValidTo|idLongTerm)$/.exec(fieldId);
  if (part === null) return values[fieldId];
  return values[fieldId] ?? values[`${part[1]}.idValidity` as FieldId];
}

/** Whether the page asks for the field at all, given what else is filled. */
function isAsked({ fieldId }: ModelField, values: FieldValues): boolean {
  if (forUnits.has(fieldId)) return values['subject.type'] === '单位';
  if (fieldId === 'website.icpNumber') return values['website.hasIcp'] === true;
  if (fieldId === 'website.interactiveTypes') return values['website.interactive'] === true;
  return true;
}

/** Compares one field of the page in sight: nothing without a value, and where the page does not ask for it. */
export function compareField(field: ModelField, values: FieldValues, model: MpsModel): Compared[] {
  const value = valueFor(field, values);
  if (value === undefined || !isAsked(field, values)) return [];
  const wanted = field.wanted(value, values);
  const held = field.held(model);
  const isSame = JSON.stringify(wanted) === JSON.stringify(held);
  return [{ fieldId: field.fieldId, name: field.name, wanted, held, same: isSame }];
}

/** Compares a page's model with the values that were to be filled, field by field; fields without a value are left out. */
export function compareModel(page: MpsPage, values: FieldValues, model: MpsModel): Compared[] {
  return mpsModelFields.filter((field) => field.page === page).flatMap((field) => compareField(field, values, model));
}
