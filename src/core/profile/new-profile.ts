import type { Profile } from './profile';

/** An empty dossier for one filing subject, not yet saved. */
export function newProfile(now: Date = new Date()): Profile {
  return {
    version: 2,
    id: crypto.randomUUID(),
    updatedAt: now.toISOString(),
    subject: {},
    people: [],
    roles: {},
    websites: [],
    apps: [],
  };
}
