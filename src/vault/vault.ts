import type { Profile } from '../core/profile/profile';

/** What the vault's door looks like from outside. */
export type VaultState =
  | { readonly kind: 'open'; readonly protection: 'device-key' | 'passphrase' }
  | { readonly kind: 'locked'; readonly waitSeconds: number };

export type UnlockResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wrong-passphrase' | 'wait'; readonly waitSeconds: number };

/** Why a vault operation did not happen; the UI has a sentence for each. */
export type VaultErrorCode =
  | 'locked'
  | 'not-found'
  | 'damaged-record'
  | 'storage-full'
  | 'storage-unavailable'
  | 'newer-version'
  | 'not-an-image'
  | 'image-too-large'
  | 'file-too-large'
  | 'weak-passphrase';

/** Thrown by vault operations that could not be done; nothing has been changed. */
export class VaultError extends Error {
  constructor(
    readonly code: VaultErrorCode,
    readonly detail: Record<string, string> = {},
  ) {
    super(code);
    this.name = 'VaultError';
  }
}

export interface ProfileSummary {
  readonly id: string;
  readonly subjectName: string;
  readonly subjectType: string;
  readonly updatedAt: string;
  readonly websites: readonly { readonly id: string; readonly name: string; readonly domain: string }[];
  readonly apps: readonly { readonly id: string; readonly name: string }[];
}

/** A document's description without its bytes (encrypted like everything else). */
export interface DocumentInfo {
  readonly id: string;
  readonly profileId: string;
  readonly name: string;
  /** MIME type found from the bytes, never from the name. */
  readonly type: string;
  readonly bytes: number;
  /** Pixels; 0 for documents that are no images. */
  readonly width: number;
  readonly height: number;
  readonly addedAt: string;
}

export interface Settings {
  readonly language: 'zh' | 'en' | 'browser';
  readonly theme: 'light' | 'dark' | 'system';
  /** Minutes without use until the vault locks, when a passphrase is set. */
  readonly autoLockMinutes: number;
  readonly marks: boolean;
  /** Portals on which the user turned the marks off for good. */
  readonly marksOffPortals: readonly string[];
  readonly activeProfileId: string | null;
  readonly firstRunDone: boolean;
}

/** What an import would do, shown before it is done. */
export interface BackupPreview {
  readonly createdAt: string;
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly unchanged: number;
  readonly documents: number;
}

export type BackupProblem = 'not-a-backup' | 'damaged' | 'wrong-passphrase' | 'newer-version' | 'too-large';

export type BackupReading =
  | { readonly ok: true; readonly preview: BackupPreview; readonly apply: () => Promise<void> }
  | { readonly ok: false; readonly problem: BackupProblem };

/** The user's encrypted store (design §8). Every method rejects with a `VaultError`, and then nothing has changed. */
export interface Vault {
  state(): Promise<VaultState>;
  unlock(passphrase: string): Promise<UnlockResult>;
  lock(): Promise<void>;
  /** Sets or changes the passphrase; the vault must be open. Rewraps the data key, touches no record. */
  setPassphrase(passphrase: string): Promise<void>;
  /** Back to the device key. */
  removePassphrase(): Promise<void>;
  /** Counts as use: puts off the automatic lock. */
  touch(): Promise<void>;

  listProfiles(): Promise<ProfileSummary[]>;
  getProfile(id: string): Promise<Profile>;
  /** Resolves only after the write is durable. Stamps `updatedAt`. */
  saveProfile(profile: Profile): Promise<Profile>;
  removeProfile(id: string): Promise<void>;

  listDocuments(profileId: string): Promise<DocumentInfo[]>;
  /** Decrypts one document. */
  getDocument(id: string): Promise<File>;
  /** Checks the bytes (images by decoding their header), encrypts, stores. */
  addDocument(profileId: string, file: File): Promise<DocumentInfo>;
  removeDocument(id: string): Promise<void>;

  getSettings(): Promise<Settings>;
  /** Settings hold no personal data but are encrypted like the rest; language and theme are readable while locked. */
  saveSettings(change: Partial<Settings>): Promise<Settings>;

  exportBackup(passphrase: string): Promise<Blob>;
  readBackup(file: Blob, passphrase: string): Promise<BackupReading>;
  /** Removes everything, key included. */
  eraseEverything(): Promise<void>;

  /** Calls back when profiles, documents, settings or the lock change, here or in another page of the extension. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** Where the unlocked key of a passphrase vault lives: the browser's session memory, hidden from content scripts. */
export interface SessionMemory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}
