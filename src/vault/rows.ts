/** A ciphertext with the IV that made it. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** An encrypted record as it lies in the database: all that a reader without the key sees. */
export interface SealedRow extends Sealed {
  readonly id: string;
  readonly updatedAt: string;
  /** The version of the record's content, also bound into the ciphertext. */
  readonly schema: number;
}

/** A document's row names its profile, so that a profile's documents are found without decrypting all of them. */
export interface DocumentRow extends SealedRow {
  readonly profileId: string;
}

/** What must be readable before the vault is unlocked, and holds nothing personal. */
export interface AppearanceRow {
  readonly id: 'appearance';
  readonly language: string;
  readonly theme: string;
}

/** How a passphrase becomes a key. */
export interface KdfParameters {
  readonly algorithm: 'argon2id';
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
  /** base64 */
  readonly salt: string;
}

interface KeyRowBase {
  readonly id: 'data-key';
  readonly version: 1;
  /** Names the data key itself: it stays when the protection changes, and ends with *erase everything*. */
  readonly keyId: string;
  /** The data key, wrapped. */
  readonly wrapped: Sealed;
}

export interface DeviceKeyRow extends KeyRowBase {
  readonly protection: 'device-key';
  readonly deviceKey: CryptoKey;
}

export interface PassphraseKeyRow extends KeyRowBase {
  readonly protection: 'passphrase';
  readonly kdf: KdfParameters;
}

export type KeyRow = DeviceKeyRow | PassphraseKeyRow;

/** Wrong passphrases so far; kept in the database so that a reload does not reset the wait. */
export interface UnlockTriesRow {
  readonly id: 'tries';
  readonly failed: number;
  /** Milliseconds since 1970. */
  readonly lastTryAt: number;
}
