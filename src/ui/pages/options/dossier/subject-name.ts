import type { Profile } from '../../../../core/profile/profile';
import { valuesOf } from '../../../../core/profile/values-of';

/** What a dossier is called: the organisation, or the person who files. Empty while neither is typed. */
export function subjectName(profile: Profile): string {
  const values = valuesOf(profile, { websiteId: null, appId: null });
  const name = values['subject.name'] ?? values['subjectOwner.name'];
  return typeof name === 'string' ? name : '';
}
