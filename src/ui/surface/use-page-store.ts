import { useEffect, useSyncExternalStore } from 'react';
import { useVault } from '../vault/vault-provider';
import type { PageState, PageStore } from './page-store';

/** The page before the user; looked at again whenever the vault changes: unlocked, edited, another profile. */
export function usePageStore(store: PageStore): PageState {
  const vault = useVault();
  useEffect(() => {
    const ended = new AbortController();
    vault.watch(() => void store.look(), ended.signal);
    return () => ended.abort();
  }, [vault, store]);
  return useSyncExternalStore(store.subscribe, store.state);
}
