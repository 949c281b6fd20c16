import type { FieldId } from '../core/catalogue/fields';
import type { StateReason } from '../core/plan/state-sentences';
import { knownOf } from '../core/profile/known-of';
import type { Profile } from '../core/profile/profile';
import type { StoredValues } from '../core/profile/stored-values';
import { valuesOf } from '../core/profile/values-of';
import type { KnownFacts } from '../core/rules/cross/known-facts';
import type { ProfileSummary } from '../vault/vault';
import type { TabSelection } from './browser/tab-memory';
import type { House } from './house';

/** For whom a tab is filled, and with what. */
export interface Dossier {
  readonly vault: 'open' | 'locked';
  readonly profile: Profile | null;
  readonly websiteId: string | null;
  readonly appId: string | null;
  readonly values: StoredValues;
  /** What papers, the user's filings and the rest of the dossier say of this filing. */
  readonly known: KnownFacts;
  /** Why a field has no value. */
  readonly lacking: (fieldId: FieldId) => StateReason;
}

/** The dossier chosen for a tab; where none was chosen, the one last used, or the only one there is. */
export async function openDossier(house: House, tabId: number): Promise<Dossier> {
  if ((await house.vault.state()).kind === 'locked') return emptyDossier('locked', 'vault-locked');
  const [{ selection }, profiles, { activeProfileId }, cases] = await Promise.all([
    house.memory.read(tabId),
    house.vault.listProfiles(),
    house.vault.getSettings(),
    house.vault.listCases(),
  ]);
  const chosen = chosenOf(profiles, selection, activeProfileId);
  const profile = chosen === null ? null : await house.vault.getProfile(chosen);
  if (profile === null) return emptyDossier('open', 'no-profile');
  const own = selection?.profileId === profile.id ? selection : null;
  const websiteId = idAmong(profile.websites, own?.websiteId ?? null);
  const appId = idAmong(profile.apps, own?.appId ?? null);
  return {
    vault: 'open',
    profile,
    websiteId,
    appId,
    values: valuesOf(profile, { websiteId, appId }),
    known: knownOf(profile, { websiteId, appId }, { cases, now: house.now() }),
    lacking: (fieldId) => whyLacking(fieldId, profile, websiteId, appId),
  };
}

function whyLacking(fieldId: FieldId, profile: Profile, websiteId: string | null, appId: string | null): StateReason {
  if (fieldId.startsWith('website.') && websiteId === null && profile.websites.length > 0) return 'website-not-chosen';
  if (/^app(Package)?\./.test(fieldId) && appId === null && profile.apps.length > 0) return 'app-not-chosen';
  return 'profile-lacks';
}

function emptyDossier(vault: 'open' | 'locked', reason: StateReason): Dossier {
  return { vault, profile: null, websiteId: null, appId: null, values: {}, known: {}, lacking: () => reason };
}

function chosenOf(
  profiles: readonly ProfileSummary[],
  selection: TabSelection | null,
  activeProfileId: string | null,
): string | null {
  const there = (wanted: string | null | undefined) => profiles.find(({ id }) => id === wanted);
  const only = profiles.length === 1 ? profiles[0] : undefined;
  return (there(selection?.profileId) ?? there(activeProfileId) ?? only)?.id ?? null;
}

/** The chosen one if it is still there, else the only one; with several, the user has to choose. */
function idAmong(services: readonly { readonly id: string }[], chosen: string | null): string | null {
  if (services.some(({ id }) => id === chosen)) return chosen;
  return services.length === 1 ? (services[0]?.id ?? null) : null;
}
