import { createContext, type JSX, type ReactNode, useContext } from 'react';
import type { Vault } from '../../vault/vault';

const VaultContext = createContext<Vault | null>(null);

/** Hands the page's one vault to the components below. The entrypoint opens it. */
export function VaultProvider({
  vault,
  children,
}: {
  readonly vault: Vault;
  readonly children: ReactNode;
}): JSX.Element {
  return <VaultContext.Provider value={vault}>{children}</VaultContext.Provider>;
}

/** The page's vault. */
export function useVault(): Vault {
  const vault = useContext(VaultContext);
  if (!vault) throw new Error('useVault needs a VaultProvider above it');
  return vault;
}
