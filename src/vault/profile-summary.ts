import { z } from 'zod';
import type { AttributeValues, Profile } from '../core/profile/profile';
import type { ProfileSummary } from './vault';

/** What a list shows of a profile; a record of its own, so that lists decrypt little. */
export const profileSummarySchema: z.ZodType<ProfileSummary> = z.lazy(() =>
  z.strictObject({
    id: z.uuid(),
    subjectName: z.string(),
    subjectType: z.string(),
    updatedAt: z.string(),
    websites: z.array(z.strictObject({ id: z.uuid(), name: z.string(), domain: z.string() })),
    apps: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
  }),
);

function text(values: AttributeValues, attribute: string): string {
  const value = values[attribute];
  return typeof value === 'string' ? value : '';
}

/** For a natural person the name may stand only with the person. */
function subjectName(profile: Profile): string {
  const owner = profile.people.find((person) => person.id === profile.roles.subjectOwner);
  return text(profile.subject, 'name') || (owner ? text(owner.values, 'name') : '');
}

/** The summary of a profile. */
export function summarise(profile: Profile): ProfileSummary {
  return {
    id: profile.id,
    subjectName: subjectName(profile),
    subjectType: text(profile.subject, 'type'),
    updatedAt: profile.updatedAt,
    websites: profile.websites.map(({ id, values }) => ({
      id,
      name: text(values, 'name'),
      domain: text(values, 'domain'),
    })),
    apps: profile.apps.map(({ id, values }) => ({ id, name: text(values, 'name') })),
  };
}
