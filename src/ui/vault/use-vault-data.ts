import { useCallback, useEffect, useRef, useState } from 'react';
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
  const read = useRef<() => void>(() => undefined);
  const reload = useCallback(() => read.current(), []);

  useEffect(() => {
    const ended = new AbortController();
    let round = 0;
    read.current = () => {
      round += 1;
      const mine = round;
      // A reading that was overtaken says nothing any more.
      const isLast = (): boolean => mine === round && !ended.signal.aborted;
      load(vault).then(
        (data) => isLast() && setResult({ data, error: null }),
        (error: unknown) => isLast() && setResult(({ data }) => ({ data, error })),
      );
    };
    vault.watch(reload, ended.signal);
    reload();
    return () => ended.abort();
  }, [vault, load, reload]);

  return { ...result, reload };
}
