import type { NumberHolder } from '../../../../core/profile/service-numbers';
import type { ProfileSummary } from '../../../../vault/vault';

/** One website or app of any dossier. */
export interface ServiceChoice {
  readonly profileId: string;
  readonly holder: Extract<NumberHolder, { readonly id: string }>;
  readonly subject: string;
  readonly name: string;
  readonly domain: string;
}

/** Every website and app of every dossier, last changed first. */
export function serviceChoices(profiles: readonly ProfileSummary[]): ServiceChoice[] {
  return profiles.flatMap(({ id: profileId, subjectName: subject, websites, apps }) => [
    ...websites.map(
      ({ id, name, domain }): ServiceChoice => ({
        profileId,
        holder: { kind: 'website', id },
        subject,
        name: name || domain,
        domain,
      }),
    ),
    ...apps.map(
      ({ id, name }): ServiceChoice => ({ profileId, holder: { kind: 'app', id }, subject, name, domain: '' }),
    ),
  ]);
}

/** The service that an address names, else the first of the dossier it names, else the first of all. */
export function chosenService(
  choices: readonly ServiceChoice[],
  profileId: string | null,
  serviceId: string | null,
): ServiceChoice | null {
  const own = choices.filter((choice) => choice.profileId === profileId);
  return own.find(({ holder }) => holder.id === serviceId) ?? own[0] ?? choices[0] ?? null;
}
