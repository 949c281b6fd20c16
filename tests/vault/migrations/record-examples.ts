import type { RecordKind } from '../../../src/vault/migrations/record-migrations';

/** A record before and after one migration. */
export interface RecordExample {
  readonly to: number;
  readonly before: unknown;
  readonly after: unknown;
}

/** Profiles have their examples with the core. */
export type OwnKind = Exclude<RecordKind, 'profiles'>;

/** One example for every step of `recordMigrations`, in the same order. */
export const recordExamples: Record<OwnKind, readonly RecordExample[]> = {
  profileSummaries: [],
  documents: [],
  taught: [],
  cases: [],
  settings: [],
};
