import type { CatalogueKey } from '../../../../core/catalogue/fields';
import { accessProviders } from '../../../../core/directory/access-providers';
import { provinces } from '../../../../core/directory/provinces';
import { registrars } from '../../../../core/directory/registrars';

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const lists: Partial<Record<CatalogueKey, readonly string[]>> = {
  'website.accessProvider': unique(accessProviders.map((provider) => provider.legalName)),
  'website.registrar': unique(registrars.map((registrar) => registrar.legalName)),
  'website.serverLocation': unique(provinces.map((province) => province.name)),
};

/** Names to offer for a field whose list of options is open. */
export function suggestionsFor(key: CatalogueKey): readonly string[] | undefined {
  return lists[key];
}
