import type { AccessProvider } from './access-provider';
import { cloudProviders } from './cloud-providers';
import { hostingProviders } from './hosting-providers';

/** Every access provider the directory knows; the portal's own search dialog has the last word. */
export const accessProviders: readonly AccessProvider[] = [...cloudProviders, ...hostingProviders];

/** The provider that a legal name, a brand or a nickname means; null when none or the words are empty. */
export function findAccessProvider(words: string): AccessProvider | null {
  const wanted = fold(words);
  if (wanted === '') return null;
  return accessProviders.find((provider) => namesOf(provider).some((name) => fold(name) === wanted)) ?? null;
}

function namesOf(provider: AccessProvider): readonly string[] {
  return [
    provider.legalName,
    ...(provider.otherNames ?? []),
    provider.brand,
    ...provider.searchTerms,
    ...provider.nicknames,
  ];
}

/** Brackets and case vary between a licence and a search dialog; the company does not. */
function fold(words: string): string {
  return words.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
