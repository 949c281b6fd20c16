import type { FieldId } from '../catalogue/fields';
import { type PersonRole, personRoles } from '../catalogue/person-role';
import { completeValues } from '../plan/complete-values';
import type { Profile, ProfileApp } from './profile';
import { plainValues, type StoredValues } from './stored-values';

/** Adds what follows from what a profile says, so that nobody types it twice. What was said itself stays. */
export function deriveValues(
  said: StoredValues,
  roles: Profile['roles'],
  packages: ProfileApp['packages'],
): StoredValues {
  const values = { ...said };
  deriveNature(values);
  if (values['subject.type'] === '个人') deriveSelf(values);
  for (const role of personRoles) deriveSameAsOwner(values, role, roles);
  const platforms = packages.map((each) => each.values.platform).filter((name) => typeof name === 'string');
  if (platforms.length > 0) values['app.platforms'] ??= [...new Set(platforms)].filter((name) => name !== '');
  return { ...values, ...(completeValues(plainValues(values)) as StoredValues) };
}

/** Portals ask either 个人/单位, or the unit's nature with 个人 among its kinds. */
function deriveNature(values: StoredValues): void {
  const nature = values['subject.nature'];
  if (nature !== undefined) values['subject.type'] ??= nature === '个人' ? '个人' : '单位';
  else if (values['subject.type'] === '个人') values['subject.nature'] = '个人';
}

const selfFields = [
  ['subject.name', 'subjectOwner.name'],
  ['subject.certType', 'subjectOwner.idType'],
  ['subject.certNumber', 'subjectOwner.idNumber'],
] as const;

/** An individual is the subject and its owner at once: what is known of one is known of the other. */
function deriveSelf(values: StoredValues): void {
  for (const [subject, owner] of selfFields) {
    const known = values[owner] ?? values[subject];
    if (known === undefined) continue;
    values[subject] ??= known;
    values[owner] ??= known;
  }
}

function deriveSameAsOwner(values: StoredValues, role: PersonRole, roles: Profile['roles']): void {
  const fieldId: FieldId = `${role}.sameAsSubjectOwner`;
  const [person, owner] = [roles[role], roles.subjectOwner];
  delete values[fieldId];
  if (role !== 'subjectOwner' && person !== undefined && owner !== undefined) values[fieldId] = person === owner;
}
