import type { FieldId } from '../../../core/catalogue/fields';
import { showValue } from '../../../core/plan/show-value';
import { valuesOf } from '../../../core/profile/values-of';
import type { PageView } from '../../../messaging/page-view';
import type { Vault } from '../../../vault/vault';

/** The profile's value of a field in full, straight out of the vault; null when it says nothing. */
export async function readValue(
  vault: Vault,
  profile: NonNullable<PageView['profile']>,
  fieldId: FieldId,
): Promise<string | null> {
  const { websiteId, appId } = profile;
  const value = valuesOf(await vault.getProfile(profile.id), { websiteId, appId })[fieldId];
  return value === undefined ? null : showValue(value, new Map());
}
