import type { FieldId } from '../../src/core/catalogue/fields';
import type { FieldValues } from '../../src/core/field-values';
import type { AttributeValues, Profile } from '../../src/core/profile/profile';
import { craftBackup, schemas } from '../vault/support/craft-backup';

const people = ['subjectOwner', 'securityOwner', 'emergencyContact'] as const;

function attributesOf(prefix: string, values: FieldValues): AttributeValues {
  const own = Object.entries(values).filter(([id]) => id.startsWith(`${prefix}.`));
  return Object.fromEntries(own.map(([id, value]) => [id.slice(prefix.length + 1), value])) as AttributeValues;
}

/** A dossier that says these values and no more; whether they are any good is not asked. */
export function dossierOf(values: FieldValues): Profile {
  const holders = people
    .filter((role) => values[`${role}.name` as FieldId] !== undefined)
    .map((role) => ({ role, id: crypto.randomUUID() }));
  const idOf = (wanted: string) => holders.filter(({ role }) => role === wanted).map(({ id }) => [wanted, id]);
  const owner = Object.fromEntries(idOf('subjectOwner'));
  return {
    version: 2,
    id: crypto.randomUUID(),
    updatedAt: '2026-02-01T00:00:00.000Z',
    subject: attributesOf('subject', values),
    people: holders.map(({ role, id }) => ({ id, values: attributesOf(role, values) })),
    roles: owner,
    websites: [
      {
        id: crypto.randomUUID(),
        values: attributesOf('website', values),
        roles: Object.fromEntries([...idOf('securityOwner'), ...idOf('emergencyContact')]),
      },
    ],
    apps: [],
  };
}

/** A backup that holds one dossier, without documents. */
export function backupOf(dossier: Profile): Promise<Blob> {
  return craftBackup(JSON.stringify({ schemas, profiles: [dossier], documents: [], taught: [] }));
}
