import type { Vault } from '../../../../vault/vault';
import { ProfileDraft } from './profile-draft';

/**
 * The dossiers opened in this page. A draft with unsaved edits outlives the lock and the change of page; the others
 * are forgotten when the vault locks, so that nothing readable stays in memory.
 */
export class DraftStore {
  readonly #drafts = new Map<string, ProfileDraft>();
  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** The draft of a stored profile; reads it when it is not open yet. */
  async open(profileId: string): Promise<ProfileDraft> {
    const known = this.#drafts.get(profileId);
    if (known) return known;
    const draft = new ProfileDraft(this.#vault, await this.#vault.getProfile(profileId));
    this.#drafts.set(profileId, draft);
    return draft;
  }

  /** The open draft, if there is one. */
  peek(profileId: string): ProfileDraft | null {
    return this.#drafts.get(profileId) ?? null;
  }

  forget(profileId: string): void {
    this.#drafts.delete(profileId);
  }

  forgetSaved(): void {
    for (const [id, draft] of this.#drafts) if (!draft.hasUnsaved) this.#drafts.delete(id);
  }

  forgetAll(): void {
    this.#drafts.clear();
  }

  get hasUnsaved(): boolean {
    return [...this.#drafts.values()].some((draft) => draft.hasUnsaved);
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#drafts.values()].map((draft) => draft.flush()));
  }

  async refresh(): Promise<void> {
    await Promise.allSettled([...this.#drafts.values()].map((draft) => draft.refresh()));
  }
}
