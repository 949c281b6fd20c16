import { openVault } from '../../../src/vault/open-vault';
import type { SessionMemory } from '../../../src/vault/vault';
import { sampleProfile } from '../../vault/support/sample-profile';
import { measureVault } from './measure-vault';

/** Shared by the pages of the origin, as the extension's session memory is; cleared by hand for a new session. */
const session: SessionMemory = {
  get: async (key) => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined,
  set: async (key, value) => localStorage.setItem(key, JSON.stringify(value)),
  remove: async (key) => localStorage.removeItem(key),
};

const vault = openVault({ session });

/** What the tests call in the page. */
export const page = {
  vault,
  measure: () => measureVault(vault),
  openVault: (name: string) => openVault({ session, name }),
  sampleProfile,
};
