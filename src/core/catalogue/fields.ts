import { accessFields } from './access';
import { accountFields } from './account';
import { algorithmFields } from './algorithm';
import { appFields } from './app';
import { appPackageFields } from './app-package';
import { cloudFields } from './cloud';
import type { FieldDefinition } from './define-fields';
import { filingFields } from './filing';
import { numberFields } from './number';
import { personFields } from './person';
import { isPersonRole, type PersonRole } from './person-role';
import { queryFields } from './query';
import { smsFields } from './sms';
import { subjectFields } from './subject';
import { websiteFields } from './website';

const plainFields = {
  ...accountFields,
  ...subjectFields,
  ...websiteFields,
  ...accessFields,
  ...appFields,
  ...appPackageFields,
  ...cloudFields,
  ...filingFields,
  ...algorithmFields,
  ...smsFields,
  ...queryFields,
  ...numberFields,
};

type PlainFieldId = keyof typeof plainFields;
type PersonFieldKey = keyof typeof personFields;
type AttributeOf<K extends string> = K extends `person.${infer A}` ? A : never;

/** An attribute of a person, such as `idNumber`. */
export type PersonAttribute = AttributeOf<PersonFieldKey>;
/** A field of one person in one role, such as `securityOwner.mobile`. */
export type PersonFieldId = `${PersonRole}.${PersonAttribute}`;
/** Every field that a filing can ask for (design §6). */
export type FieldId = PlainFieldId | PersonFieldId;
/** A row of the catalogue: person fields stand once, for every role. */
export type CatalogueKey = PlainFieldId | PersonFieldKey;

/** Every row of the catalogue by its key. */
export const catalogue: Record<CatalogueKey, FieldDefinition> = { ...plainFields, ...personFields };

/** `securityOwner.mobile` → `person.mobile`; other ids are their own key. */
export function catalogueKey(fieldId: FieldId): CatalogueKey {
  const dot = fieldId.indexOf('.');
  return (isPersonRole(fieldId.slice(0, dot)) ? `person${fieldId.slice(dot)}` : fieldId) as CatalogueKey;
}

/** The role of a person's field, or null for the fields of things. */
export function roleOf(fieldId: FieldId): PersonRole | null {
  const head = fieldId.slice(0, fieldId.indexOf('.'));
  return isPersonRole(head) ? head : null;
}

/** The catalogue's definition of a field id. */
export function fieldOf(fieldId: FieldId): FieldDefinition {
  return catalogue[catalogueKey(fieldId)];
}

/** Whether a text is one of the catalogue's field ids: for what comes from a file, a message or a caller. */
export function isFieldId(text: string): text is FieldId {
  const dot = text.indexOf('.');
  const key = isPersonRole(text.slice(0, dot)) ? `person${text.slice(dot)}` : text;
  return Object.hasOwn(catalogue, key) && !text.startsWith('person.');
}
