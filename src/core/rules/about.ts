import type { CatalogueKey, FieldId } from '../catalogue/fields';
import type { FieldValues } from '../field-values';
import { cleanText } from './spelling';

/** What a rule may know besides the value: which field, the values beside it, and the day. */
export interface About {
  readonly fieldId: FieldId;
  readonly key: CatalogueKey;
  readonly values: FieldValues;
  /** ISO date. */
  readonly today: string;
}

/** The text of another field; empty when it has none, or none that is a text. */
export function textOf(about: About, fieldId: FieldId): string {
  const value: unknown = about.values[fieldId];
  return typeof value === 'string' ? cleanText(value) : '';
}

/** The text of an attribute of the same person or thing: the type of an ID number, the platform of a package. */
export function siblingText(about: About, attribute: string): string {
  const head = about.fieldId.slice(0, about.fieldId.indexOf('.'));
  return textOf(about, `${head}.${attribute}` as FieldId);
}

const personalCertificates: ReadonlySet<string> = new Set([
  '居民身份证',
  '护照',
  '台湾居民来往大陆通行证',
  '港澳居民来往内地通行证',
  '外国人永久居留身份证',
  '港澳居民居住证',
  '台湾居民居住证',
]);

/** Whether the subject is a person; null while the values do not say. */
export function isPersonalSubject(about: About): boolean | null {
  const type = textOf(about, 'subject.type') || textOf(about, 'subject.nature');
  if (type) return type === '个人';
  const certificate = textOf(about, 'subject.certType');
  return certificate ? personalCertificates.has(certificate) : null;
}
