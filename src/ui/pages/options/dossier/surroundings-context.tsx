import { createContext, type JSX, type ReactNode, useContext, useMemo } from 'react';
import type { FilingCase } from '../../../../core/filing/filing-case';
import type { Surroundings } from '../../../../core/profile/known-of';
import type { Vault } from '../../../../vault/vault';
import { useVaultData } from '../../../vault/use-vault-data';

const SurroundingsContext = createContext<Surroundings | null>(null);

const listCases = (vault: Vault): Promise<FilingCase[]> => vault.listCases();

/** Reads once, for all that is judged below, what stands beside the dossier: the filings, and the time. */
export function SurroundingsProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const cases = useVaultData(listCases).data;
  const surroundings = useMemo(() => ({ cases: cases ?? [], now: new Date() }), [cases]);
  return <SurroundingsContext.Provider value={surroundings}>{children}</SurroundingsContext.Provider>;
}

/** What stands beside the dossier; outside of one, no filings. */
export function useSurroundings(): Surroundings {
  const alone = useMemo(() => ({ cases: [], now: new Date() }), []);
  return useContext(SurroundingsContext) ?? alone;
}
