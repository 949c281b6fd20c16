import type { ProfileSummary } from '../../../../vault/vault';

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The subjects in whose name, websites or apps every typed word occurs. */
export function searchProfiles(profiles: readonly ProfileSummary[], typed: string): readonly ProfileSummary[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return profiles;
  return profiles.filter((profile) => {
    const text = folded(
      [
        profile.subjectName,
        ...profile.websites.flatMap((site) => [site.name, site.domain]),
        ...profile.apps.map((app) => app.name),
      ].join('\n'),
    );
    return words.every((word) => text.includes(word));
  });
}
