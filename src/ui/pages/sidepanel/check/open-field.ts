import type { FieldId } from '../../../../core/catalogue/fields';
import type { PageView } from '../../../../messaging/page-view';
import type { Vault } from '../../../../vault/vault';
import type { PageClient } from '../../../surface/page-client';
import { dossierAddress } from '../../options/route';

/** Opens the dossier at a field that the page does not ask for; at its first part when no dossier keeps the field. */
export async function openField(
  vault: Vault,
  client: PageClient,
  profile: NonNullable<PageView['profile']>,
  fieldId: FieldId,
): Promise<void> {
  const { fieldAddress } = await import('../../options/dossier/field-address');
  const stored = await vault.getProfile(profile.id);
  client.openOptions(fieldAddress(stored, profile, fieldId) ?? dossierAddress(profile.id));
}
