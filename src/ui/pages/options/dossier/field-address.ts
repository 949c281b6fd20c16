import { catalogueKey, type FieldId, fieldOf } from '../../../../core/catalogue/fields';
import type { Profile } from '../../../../core/profile/profile';
import type { Selection } from '../../../../core/profile/values-of';
import { type DossierSection, formatRoute } from '../route';
import { editTarget } from './edit-target';
import { itemOf, type Target } from './profile-edits';
import { formatWantedField } from './wanted-field';

const sectionOf: Record<Target['kind'], DossierSection> = {
  subject: 'subject',
  person: 'people',
  website: 'websites',
  app: 'apps',
  appPackage: 'apps',
};

/** Where the editor shows a field of a filing; null for what no dossier keeps, such as a code. */
export function fieldAddress(profile: Profile, selection: Selection, fieldId: FieldId): string | null {
  const target = editTarget(fieldId, profile, selection);
  if (target === null) return null;
  const kind = fieldOf(fieldId).value;
  const isDocument = kind === 'file' || kind === 'files';
  const section = isDocument ? 'documents' : target.kind === 'role' ? 'people' : sectionOf[target.target.kind];
  const item = target.kind === 'thing' ? itemOf(target.target) : null;
  const field = formatWantedField({ key: catalogueKey(fieldId), item });
  return formatRoute({ page: 'profiles', profileId: profile.id, section, field });
}
