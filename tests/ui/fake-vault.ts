import type { FilingCase } from '../../src/core/filing/filing-case';
import type { Profile } from '../../src/core/profile/profile';
import {
  type BackupReading,
  type DamagedRecord,
  type DocumentInfo,
  type ProfileSummary,
  type Settings,
  type TaughtField,
  type UnlockResult,
  type Vault,
  VaultError,
  type VaultState,
} from '../../src/vault/vault';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A vault in memory for the tests of the surfaces: same contract, no encryption, failures on demand. */
export class FakeVault implements Vault {
  profiles = new Map<string, Profile>();
  taught = new Map<string, TaughtField>();
  documents = new Map<string, { info: DocumentInfo; file: File }>();
  cases = new Map<string, FilingCase>();
  settings: Settings = {
    language: 'zh',
    theme: 'light',
    autoLockMinutes: 15,
    marks: true,
    marksOffPortals: [],
    activeProfileId: null,
    firstRunDone: true,
    watermarks: {},
  };
  door: VaultState = { kind: 'open', protection: 'device-key' };
  passphrase: string | null = null;
  /** The next saves fail with this. */
  saveError: Error | null = null;
  reading: BackupReading = { ok: false, problem: 'not-a-backup' };
  damaged: DamagedRecord[] = [];
  erased = false;
  saves = 0;
  #listeners = new Set<() => void>();
  #clock = 0;

  async state(): Promise<VaultState> {
    return this.door;
  }
  async unlock(passphrase: string): Promise<UnlockResult> {
    if (passphrase !== this.passphrase) return { ok: false, reason: 'wrong-passphrase', waitSeconds: 5 };
    this.door = { kind: 'open', protection: 'passphrase' };
    this.#announce();
    return { ok: true };
  }
  async lock(): Promise<void> {
    this.door = { kind: 'locked', waitSeconds: 0 };
    this.#announce();
  }
  async setPassphrase(passphrase: string): Promise<void> {
    if (passphrase.length < 10) throw new VaultError('weak-passphrase', { reason: 'short' });
    this.passphrase = passphrase;
    this.door = { kind: 'open', protection: 'passphrase' };
    this.#announce();
  }
  async removePassphrase(): Promise<void> {
    this.passphrase = null;
    this.door = { kind: 'open', protection: 'device-key' };
    this.#announce();
  }
  async touch(): Promise<void> {}
  async lockIfIdle(): Promise<boolean> {
    return false;
  }

  async listProfiles(): Promise<ProfileSummary[]> {
    return [...this.profiles.values()].map((profile) => ({
      id: profile.id,
      subjectName: textOf(profile.subject.name),
      subjectType: textOf(profile.subject.type),
      updatedAt: profile.updatedAt,
      websites: profile.websites.map(({ id, values }) => ({
        id,
        name: textOf(values.name),
        domain: textOf(values.domain),
      })),
      apps: profile.apps.map(({ id, values }) => ({ id, name: textOf(values.name) })),
    }));
  }
  async getProfile(id: string): Promise<Profile> {
    const profile = this.profiles.get(id);
    if (!profile) throw new VaultError('not-found');
    return profile;
  }
  async saveProfile(profile: Profile, basedOn?: string): Promise<Profile> {
    if (this.saveError) throw this.saveError;
    const stored = this.profiles.get(profile.id);
    if (stored && basedOn !== undefined && stored.updatedAt !== basedOn) throw new VaultError('changed-elsewhere');
    this.#clock += 1;
    const saved = { ...profile, updatedAt: new Date(1_700_000_000_000 + this.#clock * 1000).toISOString() };
    this.profiles.set(saved.id, saved);
    this.saves += 1;
    this.#announce();
    return saved;
  }
  async removeProfile(id: string): Promise<void> {
    this.profiles.delete(id);
    this.#announce();
  }

  async listDocuments(profileId: string): Promise<DocumentInfo[]> {
    return [...this.documents.values()].map(({ info }) => info).filter((info) => info.profileId === profileId);
  }
  async getDocument(id: string): Promise<File> {
    const document = this.documents.get(id);
    if (!document) throw new VaultError('not-found');
    return document.file;
  }
  async addDocument(profileId: string, file: File): Promise<DocumentInfo> {
    if (file.type !== 'image/png') throw new VaultError('not-an-image');
    const id = crypto.randomUUID();
    const info: DocumentInfo = {
      id,
      profileId,
      name: file.name,
      type: file.type,
      bytes: file.size,
      width: 856,
      height: 540,
      addedAt: '2026-01-01T00:00:00.000Z',
    };
    this.documents.set(id, { info, file });
    this.#announce();
    return info;
  }
  async removeDocument(id: string): Promise<void> {
    this.documents.delete(id);
    this.#announce();
  }

  async getSettings(): Promise<Settings> {
    return this.settings;
  }
  async saveSettings(change: Partial<Settings>): Promise<Settings> {
    this.settings = { ...this.settings, ...change };
    this.#announce();
    return this.settings;
  }

  async listTaught(): Promise<TaughtField[]> {
    return [...this.taught.values()];
  }
  async saveTaught(field: Omit<TaughtField, 'updatedAt'>): Promise<TaughtField> {
    const saved = { ...field, updatedAt: '2026-11-22T10:00:00.000Z' };
    this.taught.set(field.id, saved);
    this.#announce();
    return saved;
  }
  async removeTaught(id: string): Promise<void> {
    this.taught.delete(id);
    this.#announce();
  }
  async listCases(): Promise<FilingCase[]> {
    return [...this.cases.values()];
  }
  async saveCase(filing: FilingCase, basedOn?: string): Promise<FilingCase> {
    if (this.saveError) throw this.saveError;
    const stored = this.cases.get(filing.id);
    if (stored && basedOn !== undefined && stored.updatedAt !== basedOn) throw new VaultError('changed-elsewhere');
    this.#clock += 1;
    const saved = { ...filing, updatedAt: new Date(1_700_000_000_000 + this.#clock * 1000).toISOString() };
    this.cases.set(saved.id, saved);
    this.#announce();
    return saved;
  }
  async removeCase(id: string): Promise<void> {
    this.cases.delete(id);
    this.#announce();
  }
  async listDamaged(): Promise<DamagedRecord[]> {
    return this.damaged;
  }
  async exportBackup(passphrase: string): Promise<Blob> {
    if (passphrase.length < 10) throw new VaultError('weak-passphrase', { reason: 'short' });
    return new Blob(['backup']);
  }
  async readBackup(): Promise<BackupReading> {
    return this.reading;
  }
  async eraseEverything(): Promise<void> {
    this.profiles.clear();
    this.documents.clear();
    this.erased = true;
    this.#announce();
  }
  watch(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
