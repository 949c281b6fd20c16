import { useCallback, useEffect, useState } from 'react';
import type { Vault } from '../../vault/vault';
import { useVault } from './vault-provider';

export interface VaultData<T> {
  /** The last data that could be read; null before the first. */
  readonly data: T | null;
  /** Why the last reading failed; null after a good one. */
  readonly error: unknown;
  readonly reload: () => void;
}

/**
 * Reads from the vault and reads again whenever it changes, here or in another page of the extension. `load` must be
 * stable (`useCallback`, or a function outside of components): a new one starts a new reading.
 */
export function useVaultData<T>(load: (vault: Vault) => Promise<T>): VaultData<T> {
  const vault = useVault();
  const [result, setResult] = useState<{ data: T | null; error: unknown }>({ data: null, error: null });
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    const ended = new AbortController();
    vault.watch(reload, ended.signal);
    return () => ended.abort();
  }, [vault, reload]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is there to read again.
  useEffect(() => {
    let current = true;
    load(vault).then(
      (data) => current && setResult({ data, error: null }),
      (error: unknown) => current && setResult((before) => ({ data: before.data, error })),
    );
    return () => {
      current = false;
    };
  }, [vault, load, round]);

  return { ...result, reload };
}
