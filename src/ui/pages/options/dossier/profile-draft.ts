import type { Profile } from '../../../../core/profile/profile';
import { type Vault, VaultError } from '../../../../vault/vault';
import type { ProfileEdit } from './profile-edits';

type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface DraftView {
  readonly profile: Profile;
  readonly save: SaveState;
}

type DraftVault = Pick<Vault, 'getProfile' | 'saveProfile'>;

/** Within the 400 ms that a user may wait for 已保存. */
const QUIET_MS = 300;
/** How often another page may get in between our reading and our writing before we say so. */
const MERGE_TRIES = 3;

/**
 * A dossier being edited. Edits show at once and are saved when typing pauses; a save that fails keeps them. What is
 * saved is the newest stored version with our edits on top, so that another page's edits of other fields are kept.
 */
export class ProfileDraft {
  #stored: Profile;
  #pending: ProfileEdit[] = [];
  #view: DraftView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #vault: DraftVault;

  constructor(vault: DraftVault, stored: Profile) {
    this.#vault = vault;
    this.#stored = stored;
    this.#view = { profile: stored, save: { kind: 'saved' } };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): DraftView => this.#view;

  /** Whether something would be lost if the page went away now. */
  get hasUnsaved(): boolean {
    return this.#pending.length > 0;
  }

  /** Applies an edit and saves it when no other follows for a moment. */
  readonly edit = (change: ProfileEdit): void => {
    this.#pending.push(change);
    this.#show({ profile: change(this.#view.profile), save: this.#saving ? { kind: 'saving' } : { kind: 'unsaved' } });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), QUIET_MS);
  };

  /** Saves what is pending now: on blur, before leaving, and as *save again* after a failure. Never rejects. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#saving) await this.#saving;
    if (this.#pending.length === 0 || this.#saving) return;
    this.#saving = this.#save();
    await this.#saving;
  };

  /** Takes over what another page has stored; our own pending edits stay on top. */
  readonly refresh = async (): Promise<void> => {
    if (this.#saving) return;
    const stored = await this.#vault.getProfile(this.#stored.id);
    if (this.#saving || stored.updatedAt === this.#stored.updatedAt) return;
    this.#stored = stored;
    this.#show({ profile: this.#onTopOf(stored), save: this.#view.save });
  };

  #onTopOf(stored: Profile): Profile {
    return this.#pending.reduce((profile, change) => change(profile), stored);
  }

  async #save(): Promise<void> {
    const edits = this.#pending.length;
    this.#show({ profile: this.#view.profile, save: { kind: 'saving' } });
    try {
      this.#stored = await this.#saveMerged(this.#pending.slice(0, edits));
      this.#pending = this.#pending.slice(edits);
      this.#saving = null;
      this.#show({
        profile: this.#onTopOf(this.#stored),
        save: this.#pending.length > 0 ? { kind: 'unsaved' } : { kind: 'saved' },
      });
    } catch (error) {
      this.#saving = null;
      this.#show({ profile: this.#view.profile, save: { kind: 'failed', error } });
    }
  }

  async #saveMerged(edits: readonly ProfileEdit[], tries = MERGE_TRIES): Promise<Profile> {
    const newest = await this.#vault.getProfile(this.#stored.id);
    const merged = edits.reduce((profile, change) => change(profile), newest);
    try {
      return await this.#vault.saveProfile(merged, newest.updatedAt);
    } catch (error) {
      const outrun = error instanceof VaultError && error.code === 'changed-elsewhere' && tries > 1;
      if (!outrun) throw error;
      return this.#saveMerged(edits, tries - 1);
    }
  }

  #show(view: DraftView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
