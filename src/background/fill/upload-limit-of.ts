import { catalogueKey, type FieldId } from '../../core/catalogue/fields';
import { readPageLimit } from '../../core/images/read-page-limit';
import { settleLimit } from '../../core/images/settle-limit';
import type { UploadLimit } from '../../core/images/upload-limit';
import type { ControlSnapshot } from '../../core/plan/snapshot';
import { knownLimit } from '../../portals/known-limit';
import type { Place } from '../page/place-of';

/** What a file box of a page takes: what the page says beside it, and what is known of the portal. */
export function uploadLimitOf(
  { listed }: Place,
  { hint, accept }: Pick<ControlSnapshot, 'hint' | 'accept'>,
  fieldId: FieldId,
): UploadLimit {
  const key = catalogueKey(fieldId);
  return settleLimit(key, knownLimit(listed?.portal ?? null, key), readPageLimit(hint, accept));
}
