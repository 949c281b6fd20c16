import type { MarkScope } from '../../messaging/mark-scope';
import type { Settings } from '../../vault/vault';
import type { House } from '../house';
import type { PageLook } from './look-at-page';

/** Why the user wants no marks on a page; null when he wants them. */
export async function whyUnmarked(
  { memory }: House,
  { tabId, place }: Pick<PageLook, 'tabId' | 'place'>,
  { marks, marksOffPortals }: Settings,
): Promise<MarkScope | null> {
  if (!marks) return 'always';
  if (place.listed !== null && marksOffPortals.includes(place.listed.portal.id)) return 'portal';
  const { unmarkedUrl } = await memory.read(tabId);
  return unmarkedUrl === place.url ? 'page' : null;
}
