/** One step of a stored profile to the next version. Pure: it looks at nothing but the profile. */
export interface ProfileMigration {
  readonly to: number;
  readonly migrate: (profile: unknown) => unknown;
}

/**
 * Every step that a released version of the profile ever needed, in order; the first leads to version 2. A step is never
 * changed once released, and has an example of before and after in `tests/core/profile/migrations`.
 */
export const profileMigrations: readonly ProfileMigration[] = [
  // Version 2 may hold facts from papers and lookups; a profile without any is none the worse.
  { to: 2, migrate: (profile) => ({ ...(profile as object), version: 2 }) },
];
