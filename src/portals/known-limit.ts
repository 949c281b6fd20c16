import type { CatalogueKey } from '../core/catalogue/fields';
import type { KnownLimit } from '../core/images/upload-limit';
import type { Portal } from './define-portal';

/** What is known of the files that a portal takes for a field; null where its file says nothing, or there is none. */
export function knownLimit(portal: Portal | null, key: CatalogueKey): KnownLimit | null {
  const { fields, usual } = portal?.uploads ?? {};
  return fields?.[key] ?? usual ?? null;
}
