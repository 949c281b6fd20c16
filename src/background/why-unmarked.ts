import type { MarkScope } from '../messaging/guidance-schemas';
import type { House } from './house';
import type { PageLook } from './look-at-page';

/** Why the user wants no marks on a page; null when he wants them. */
export async function whyUnmarked(
  { vault, memory }: House,
  { tabId, place }: Pick<PageLook, 'tabId' | 'place'>,
): Promise<MarkScope | null> {
  const { marks, marksOffPortals } = await vault.getSettings();
  if (!marks) return 'always';
  if (place.listed !== null && marksOffPortals.includes(place.listed.portal.id)) return 'portal';
  const { unmarkedUrl } = await memory.read(tabId);
  return unmarkedUrl === place.url ? 'page' : null;
}
