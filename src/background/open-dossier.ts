import type { FieldId } from '../core/catalogue/fields';
import type { StateReason } from '../core/plan/state-sentences';
import { knownOf } from '../core/profile/known-of';
import type { Profile } from '../core/profile/profile';
import type { StoredValues } from '../core/profile/stored-values';
import { valuesOf } from '../core/profile/values-of';
import type { KnownFacts } from '../core/rules/cross/known-facts';
import type { House } from './house';
import type { TabSelection } from './tab-memory';

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
  const { selection } = await house.memory.read(tabId);
  const profile = await profileFor(house, selection);
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
    known: knownOf(profile, { websiteId, appId }, { cases: await house.vault.listCases(), now: house.now() }),
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

async function profileFor({ vault }: House, selection: TabSelection | null): Promise<Profile | null> {
  const profiles = await vault.listProfiles();
  const { activeProfileId } = await vault.getSettings();
  const there = (id: string | null | undefined) => profiles.find((profile) => profile.id === id);
  const only = profiles.length === 1 ? profiles[0] : undefined;
  const chosen = there(selection?.profileId) ?? there(activeProfileId) ?? only;
  return chosen === undefined ? null : vault.getProfile(chosen.id);
}

/** The chosen one if it is still there, else the only one; with several, the user has to choose. */
function idAmong(services: readonly { readonly id: string }[], chosen: string | null): string | null {
  if (services.some(({ id }) => id === chosen)) return chosen;
  return services.length === 1 ? (services[0]?.id ?? null) : null;
}
