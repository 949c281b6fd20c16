import { profileMigrations } from '../../core/profile/profile-migrations';

/** The kinds of encrypted JSON records. */
export type RecordKind = 'profiles' | 'profileSummaries' | 'documents' | 'taught' | 'cases' | 'settings';

/** One step of a record's content to the next version. Pure: it may not look at anything but the record. */
export interface RecordMigration {
  readonly to: number;
  readonly migrate: (value: unknown) => unknown;
}

/**
 * Every step that a released version ever needed, in order; the first leads to version 2. Records are encrypted and the
 * vault may be locked, so they are converted when they are read, and lie unchanged until they are saved again.
 * Each step has an example of before and after in `tests/vault/migrations`; those of profiles are the core's.
 */
export const recordMigrations: Record<RecordKind, readonly RecordMigration[]> = {
  profiles: profileMigrations,
  profileSummaries: [],
  documents: [],
  taught: [],
  cases: [],
  settings: [],
};
