import { describe, expect, it } from 'vitest';
import { newProfile } from '../../../src/core/profile/new-profile';
import { profileSchema } from '../../../src/core/profile/profile';
import { profileMigrations } from '../../../src/core/profile/profile-migrations';

interface Example {
  readonly before: unknown;
  readonly after: unknown;
}

const examples = import.meta.glob<Example>('./migrations/*.ts', { eager: true, import: 'default' });

describe('the migrations of the profile', () => {
  it('lead without a gap from version 1 to the version that is written today', () => {
    expect(profileMigrations.map(({ to }) => to)).toEqual(profileMigrations.map((_, at) => at + 2));
    expect(newProfile().version).toBe(profileMigrations.length + 1);
  });

  it('have an example each: add tests/core/profile/migrations/to-<version>.ts with before and after', () => {
    expect(Object.keys(examples).sort()).toEqual(profileMigrations.map(({ to }) => `./migrations/to-${to}.ts`).sort());
    for (const { to, migrate } of profileMigrations) {
      const example = examples[`./migrations/to-${to}.ts`];
      expect(migrate(structuredClone(example?.before))).toEqual(example?.after);
    }
  });

  it('end in a profile that the schema takes', () => {
    expect(profileSchema.safeParse(newProfile()).success).toBe(true);
  });
});
