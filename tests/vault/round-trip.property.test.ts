import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/core/catalogue/fields';
import { personRoles } from '../../src/core/catalogue/person-role';
import { type Profile, profileSchema } from '../../src/core/profile/profile';
import { passphrase, testVault } from './support/test-vault';

const text = fc.string({ unit: 'binary', maxLength: 30 });
const ref = fc.uuid().map((documentId) => ({ documentId }));
const values: Record<string, fc.Arbitrary<unknown>> = {
  text,
  number: text,
  choice: text,
  date: text,
  choices: fc.array(text, { maxLength: 3 }),
  texts: fc.array(text, { maxLength: 3 }),
  'yes-no': fc.boolean(),
  'date-range': fc.record({ from: text, to: text }),
  region: fc.array(text, { maxLength: 3 }),
  file: ref,
  files: fc.array(ref, { maxLength: 3 }),
};

/** Any values, complete or not, that the fields of one thing can hold. */
function valuesOf(prefix: string): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(catalogue).filter(([key]) => key.startsWith(`${prefix}.`));
  const shape = fields.flatMap(([key, { value }]) => {
    const arbitrary = values[value];
    return arbitrary ? [[key.slice(prefix.length + 1), arbitrary]] : [];
  });
  return fc.record(Object.fromEntries(shape), { requiredKeys: [], noNullPrototype: true });
}

const roles = fc.dictionary(fc.constantFrom(...personRoles), fc.uuid(), { noNullPrototype: true });
const thing = (prefix: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.array(fc.record({ id: fc.uuid(), values: valuesOf(prefix), ...more }), { maxLength: 2 });

/** Facts of papers and lookups, each with the day on which it was noted. */
const noted = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ notedOn: fc.constant('2026-01-01'), ...shape }, { requiredKeys: ['notedOn'], noNullPrototype: true });
const some = (groups: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(groups, { requiredKeys: [], noNullPrototype: true });
const subjectFacts = some({
  licence: noted({ name: text, address: text }),
  holder: noted({ holder: text, certType: text, certNumber: text }),
  order: noted({ underWay: fc.boolean() }),
  localMobile: noted({ numbers: fc.array(text, { maxLength: 3 }) }),
});
const serviceFacts = some({
  domain: noted({ holder: text, registrar: text, createdOn: text, realNamed: fc.boolean() }),
  addresses: noted({ ips: fc.array(text, { maxLength: 3 }) }),
  record: noted({ siteName: text, approvedOn: text }),
  server: noted({ mainland: fc.boolean(), monthsBought: text }),
  page: noted({ title: text, opens: fc.boolean(), features: fc.constant([{ what: '登录', on: '/' }]) }),
});

const profiles = fc.uniqueArray(
  fc
    .record({
      version: fc.constant(2),
      id: fc.uuid(),
      updatedAt: fc.constant('2026-01-01T00:00:00.000Z'),
      subject: valuesOf('subject'),
      people: thing('person'),
      roles,
      websites: thing('website', { roles, facts: serviceFacts }),
      apps: thing('app', { roles, facts: serviceFacts, packages: thing('appPackage') }),
      algorithm: valuesOf('algorithm'),
      facts: subjectFacts,
    })
    .map((profile): Profile => profileSchema.parse(profile)),
  { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
);

test('any profile survives saving, loading, backup and import unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(profiles, async (given) => {
      const { vault, otherPage } = testVault();
      const saved = await Promise.all(given.map((profile) => vault.saveProfile(profile)));
      const target = testVault().vault;
      const reading = await target.readBackup(await otherPage().exportBackup(passphrase), passphrase);
      if (!reading.ok) throw new Error(reading.problem);
      await reading.apply();
      for (const [index, profile] of given.entries()) {
        const expected = { ...profile, updatedAt: saved[index]?.updatedAt };
        expect(await otherPage().getProfile(profile.id)).toEqual(expected);
        expect(await target.getProfile(profile.id)).toEqual(expected);
      }
      expect(await target.listProfiles()).toEqual(expect.arrayContaining(await vault.listProfiles()));
    }),
    { numRuns: 15 },
  );
});
