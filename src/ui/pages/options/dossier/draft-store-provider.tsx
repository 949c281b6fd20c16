import { createContext, type JSX, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useVault } from '../../../vault/vault-provider';
import { DraftStore } from './draft-store';

const StoreContext = createContext<DraftStore | null>(null);

/** Keeps the page's drafts, saves them before the page is left, and follows what other pages store. */
export function DraftStoreProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const vault = useVault();
  const store = useMemo(() => new DraftStore(vault), [vault]);

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const flush = (): void => void store.flush();
    vault.watch(() => void store.refresh(), signal);
    document.addEventListener('focusout', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    window.addEventListener('pagehide', flush, { signal });
    window.addEventListener(
      'beforeunload',
      (event) => {
        flush();
        if (store.hasUnsaved) event.preventDefault();
      },
      { signal },
    );
    return () => ended.abort();
  }, [vault, store]);

  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}

/** The page's drafts. */
export function useDraftStore(): DraftStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useDraftStore needs a DraftStoreProvider above it');
  return store;
}
