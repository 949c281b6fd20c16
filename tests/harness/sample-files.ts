import type { FieldId } from '../../src/core/catalogue/fields';
import type { FieldValues } from '../../src/core/field-values';
import { samplePng } from './sample-image';

const sides = ['idFrontImage', 'idBackImage', 'idHandheldImage'] as const;
const roles = ['subjectOwner', 'securityOwner', 'emergencyContact'] as const;

/** The documents that go with sample values: a picture for each side of each card, the licence, the certificate. */
export function sampleFiles(values: FieldValues): Partial<Record<FieldId, File>> {
  const wanted: FieldId[] = roles
    .filter((role) => values[`${role}.name`] !== undefined)
    .flatMap((role) => sides.map((side) => `${role}.${side}` as const));
  if (values['subject.type'] === '单位') wanted.push('subject.certImage');
  if (values['website.name'] !== undefined) wanted.push('website.domainCertImage');
  const png = new Uint8Array(samplePng());
  return Object.fromEntries(wanted.map((id) => [id, new File([png], `${id}.png`, { type: 'image/png' })]));
}
