import type { ProfileSummary } from '../../../vault/vault';
import { searchProfiles } from '../options/profiles/search-profiles';

/** One click's worth of *for whom*: a subject, with one of its websites or apps. */
export interface WhomChoice {
  readonly profileId: string;
  readonly websiteId: string | null;
  readonly appId: string | null;
  readonly subject: string;
  /** The website's or app's name; null for the subject alone. */
  readonly service: string | null;
}

function choicesOf({ id, subjectName, websites, apps }: ProfileSummary): WhomChoice[] {
  const subject = { profileId: id, subject: subjectName, websiteId: null, appId: null };
  const services = [
    ...websites.map((site) => ({ ...subject, websiteId: site.id, service: site.name || site.domain })),
    ...apps.map((app) => ({ ...subject, appId: app.id, service: app.name })),
  ];
  return services.length > 0 ? services : [{ ...subject, service: null }];
}

/** What can be chosen for the words typed; services whose own name fits come before their siblings. */
export function choicesForWhom(profiles: readonly ProfileSummary[], typed: string): readonly WhomChoice[] {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const named = (choice: WhomChoice): boolean => {
    const text = `${choice.subject}\n${choice.service ?? ''}`.normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const choices = searchProfiles(profiles, typed).flatMap(choicesOf);
  return words.length === 0 ? choices : choices.sort((a, b) => Number(named(b)) - Number(named(a)));
}
