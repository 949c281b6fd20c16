import { catalogueKey, type FieldId, fieldOf } from '../../../../core/catalogue/fields';
import type { Profile } from '../../../../core/profile/profile';
import type { Selection } from '../../../../core/profile/values-of';
import { type DossierSection, filingsAddress, formatRoute } from '../route';
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

/**
 * Where the editor shows a field of a filing; for what no form of the dossier keeps, where it is noted: papers, filings,
 * numbers. Null for what is kept nowhere.
 */
export function fieldAddress(profile: Profile, selection: Selection, fieldId: FieldId): string | null {
  const target = editTarget(fieldId, profile, selection);
  if (target === null) return notedAddress(profile, selection, fieldId);
  const kind = fieldOf(fieldId).value;
  const isDocument = kind === 'file' || kind === 'files';
  const section = isDocument ? 'documents' : target.kind === 'role' ? 'people' : sectionOf[target.target.kind];
  const item = target.kind === 'thing' ? itemOf(target.target) : null;
  const field = formatWantedField({ key: catalogueKey(fieldId), item });
  return formatRoute({ page: 'profiles', profileId: profile.id, section, field });
}

function notedAddress(profile: Profile, { websiteId, appId }: Selection, fieldId: FieldId): string | null {
  const service = websiteId ?? appId;
  const paper = (key: string, item: string | null): string =>
    formatRoute({
      page: 'profiles',
      profileId: profile.id,
      section: 'papers',
      field: formatWantedField({ key, item }),
    });
  if (fieldId === 'cloud.resource') return paper('server', service);
  if (fieldId === 'filing.scenario' && profile.facts?.order?.underWay === true) return paper('order', null);
  if (fieldId === 'filing.scenario' || fieldId.startsWith('sms.')) return filingsAddress();
  if (fieldId.startsWith('number.')) return formatRoute({ page: 'footer', profileId: profile.id, serviceId: service });
  return null;
}
