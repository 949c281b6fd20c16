/** A passphrase that may be set. */
export const passphrase = '备案资料柜 2026';
