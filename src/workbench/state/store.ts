/** Cases in the browser's own storage (IndexedDB): one record a case, written whole in one transaction, so never half. */

/** A stored case. `body` is the JSON of what the case holds, or age-encrypted bytes of it. */
export interface StoredCase {
  readonly id: string;
  /** Absent where the case is encrypted: a title can say too much. */
  readonly title?: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** The case's key, encrypted with the passphrase; present where `body` is encrypted. */
  readonly key?: Uint8Array<ArrayBuffer>;
}

const databaseName = 'parley';
const storeName = 'cases';

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'id' });
  return answerOf(request);
}

let database: Promise<IDBDatabase> | undefined;

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  database ??= open();
  const transaction = (await database).transaction(storeName, mode, { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The storage refused the write.'));
  });
  const answer = await work(transaction.objectStore(storeName));
  await done;
  return answer;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Writes a case and gives its `changed` as it stands there. With `known`, the `changed` of what was read or written last, nothing
 * is written where another page has changed the case since: the answer is undefined. What is there already is not written
 * again and keeps its `changed`.
 */
export function writeCase(stored: StoredCase, known?: number): Promise<number | undefined> {
  return inStore('readwrite', async store => {
    const there = await answerOf<StoredCase | undefined>(store.get(stored.id));
    if (there?.body === stored.body) return there.changed;
    if (known !== undefined && there !== undefined && there.changed !== known) return undefined;
    await answerOf(store.put(stored));
    return stored.changed;
  });
}

export async function removeCase(id: string): Promise<void> {
  await inStore('readwrite', store => answerOf(store.delete(id)));
}

export function readStoredCase(id: string): Promise<StoredCase | undefined> {
  return inStore<StoredCase | undefined>('readonly', store => answerOf(store.get(id)));
}

/** All stored cases, the last changed first. */
export async function listCases(): Promise<StoredCase[]> {
  const all = await inStore<StoredCase[]>('readonly', store => answerOf(store.getAll()));
  return all.toSorted((a, b) => b.changed - a.changed);
}

/** Asks the browser not to clear the storage when the disk gets full. */
export async function keepStorage(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
