import { useEffect } from 'react';
import { useVault } from '../../vault/vault-provider';

/** Often enough for an automatic lock that counts minutes. */
const TOUCH_EVERY_MS = 15_000;

/** Tells the vault that somebody is here: on clicks and keys, not on every one of them. */
export function useTouch(): void {
  const vault = useVault();
  useEffect(() => {
    const ended = new AbortController();
    let last = 0;
    const touch = (): void => {
      if (Date.now() - last < TOUCH_EVERY_MS) return;
      last = Date.now();
      // A vault that cannot be touched says so where something is saved or read.
      vault.touch().catch(() => undefined);
    };
    window.addEventListener('pointerdown', touch, { signal: ended.signal });
    window.addEventListener('keydown', touch, { signal: ended.signal });
    return () => ended.abort();
  }, [vault]);
}
