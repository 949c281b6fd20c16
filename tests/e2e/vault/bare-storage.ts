/** Bare IndexedDB and WebCrypto: the least that storing something encrypted can cost in this browser. */
export interface BareStorage {
  readonly write: (row: string, plain: BufferSource) => Promise<void>;
  readonly read: (row: string) => Promise<ArrayBuffer>;
  /** Every row whose name begins so, decrypted. */
  readonly list: (beginning: string) => Promise<ArrayBuffer[]>;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function bareStorage(): Promise<BareStorage> {
  const opening = indexedDB.open('floor', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  const db = await done(opening);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const parameters = { name: 'AES-GCM', iv: new Uint8Array(12) };
  return {
    async write(row, plain) {
      const data = new Uint8Array(await crypto.subtle.encrypt(parameters, key, plain));
      const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(data, row);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
    },
    async read(row) {
      const data = await done<BufferSource>(db.transaction('rows').objectStore('rows').get(row));
      return crypto.subtle.decrypt(parameters, key, data);
    },
    async list(beginning) {
      const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
      const rows = await done<BufferSource[]>(db.transaction('rows').objectStore('rows').getAll(range));
      return Promise.all(rows.map((data) => crypto.subtle.decrypt(parameters, key, data)));
    },
  };
}
