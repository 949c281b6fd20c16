import type { Settings, Vault } from '../../vault/vault';
import { useVaultData } from './use-vault-data';

const readSettings = (vault: Vault): Promise<Settings> => vault.getSettings();

/** The user's settings, followed; null until they are read. Language and theme are there while the vault is locked too. */
export function useSettings(): Settings | null {
  return useVaultData(readSettings).data;
}
