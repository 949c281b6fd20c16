import type { FieldId } from '../core/catalogue/fields';
import type { FilingCase } from '../core/filing/filing-case';
import type { WatermarkChoice } from '../core/images/watermark-choice';
import type { ControlKind } from '../core/plan/snapshot';
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
  /** Data lies there, but the key that opens it is gone or unusable. Nothing is put on top of it. */
  | 'key-missing'
  /** A record of an older version could not be converted; it lies there as it was. */
  | 'migration-failed'
  /** What was to be saved does not have the shape of a record; `detail.path` says where. */
  | 'invalid-record'
  /** Another page of the extension has saved the same record meanwhile. */
  | 'changed-elsewhere'
  /** Neither JPEG, PNG, WebP nor PDF; `detail.found` may name what it is: `heic`, `gif`, `bmp`, `svg`. */
  | 'not-an-image'
  | 'image-too-large'
  | 'file-too-large'
  /** `detail.reason`: `short`, `digits` or `repeated`. */
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
  /** Whether pictures get a watermark and which, by portal (its host where it is none of the listed). */
  readonly watermarks: Readonly<Record<string, WatermarkChoice>>;
}

/** What the user taught about one portal's field: `fieldId` null means *leave this one alone*. */
export interface TaughtField {
  readonly id: string;
  /** The listed portal, or the host of a page of none. */
  readonly portalId: string;
  /** The page on it without queries and order numbers; missing in records of before 0.2, which hold on every page. */
  readonly path?: string | undefined;
  readonly label: string;
  readonly section: readonly string[];
  /** The kind of control; missing like `path`, for every kind. */
  readonly kind?: ControlKind | undefined;
  /** Which of how many controls with the same label, headings and kind; missing: the only one. */
  readonly place?: { readonly at: number; readonly of: number } | undefined;
  readonly fieldId: FieldId | null;
  readonly updatedAt: string;
}

/** A record that cannot be read; the list views leave it out. It can be removed, or restored from a backup. */
export interface DamagedRecord {
  readonly kind: 'profile' | 'document' | 'taught' | 'case' | 'settings';
  readonly id: string;
  readonly problem: VaultErrorCode;
}

/** What an import would do, shown before it is done. */
export interface BackupPreview {
  readonly createdAt: string;
  /** Subjects' names: new ones, and those that lie here with another content (named as they are here). */
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly unchanged: number;
  /** Documents, taught fields and filings that would be written. */
  readonly documents: number;
  readonly taught: number;
  readonly cases: number;
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
  /**
   * Sets or changes the passphrase; the vault must be open. Rewraps the data key, touches no record; a vault that holds
   * nothing yet takes a new data key with its first passphrase.
   */
  setPassphrase(passphrase: string): Promise<void>;
  /** Back to the device key; the vault must be open. */
  removePassphrase(): Promise<void>;
  /**
   * Counts as use: puts off the automatic lock. So do unlocking and every change; reading does not, since a portal
   * left open in the background reads too. A surface calls it on the user's clicks and keys.
   */
  touch(): Promise<void>;
  /** For an alarm: locks when the time without use is over, and says whether it did. */
  lockIfIdle(): Promise<boolean>;

  /** Last changed first. Decrypts summaries, no whole profile. */
  listProfiles(): Promise<ProfileSummary[]>;
  getProfile(id: string): Promise<Profile>;
  /**
   * Resolves only after the write is durable. Stamps `updatedAt`.
   * @param basedOn the `updatedAt` that the change started from: refuses with `changed-elsewhere` when another page has
   * saved since. Without it the last save counts.
   */
  saveProfile(profile: Profile, basedOn?: string): Promise<Profile>;
  /** Its documents go with it. */
  removeProfile(id: string): Promise<void>;

  listDocuments(profileId: string): Promise<DocumentInfo[]>;
  /** Decrypts one document. */
  getDocument(id: string): Promise<File>;
  /** Checks the bytes (images by decoding their header), encrypts, stores. The profile must have been saved before. */
  addDocument(profileId: string, file: File): Promise<DocumentInfo>;
  removeDocument(id: string): Promise<void>;

  getSettings(): Promise<Settings>;
  /** Settings hold no personal data but are encrypted like the rest; language and theme are readable while locked. */
  saveSettings(change: Partial<Settings>): Promise<Settings>;

  listTaught(): Promise<TaughtField[]>;
  saveTaught(field: Omit<TaughtField, 'updatedAt'>): Promise<TaughtField>;
  removeTaught(id: string): Promise<void>;

  /** The filings that the user follows, last changed first. */
  listCases(): Promise<FilingCase[]>;
  /** Stamps `updatedAt`. `basedOn` as with profiles. */
  saveCase(filing: FilingCase, basedOn?: string): Promise<FilingCase>;
  removeCase(id: string): Promise<void>;

  /** Reads every record, document bytes too, and lists what cannot be read: slow, for a check that the user asks for. */
  listDamaged(): Promise<DamagedRecord[]>;

  /** Everything readable, or the given profiles with their documents. Settings stay here; damaged records are left out. */
  exportBackup(passphrase: string, profileIds?: readonly string[]): Promise<Blob>;
  readBackup(file: Blob, passphrase: string): Promise<BackupReading>;
  /** Removes everything, key included; possible while locked, for one who has forgotten the passphrase. */
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
