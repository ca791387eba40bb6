/**
 * A browser's database as the keep of a participant. Each write is one strict transaction, so never half. With a cipher
 * everything is sealed before it is written; without, it lies as open as the case itself. Where a case has been given another key,
 * nothing is read or written under the one before it: see kept-key.ts.
 */
import type { z } from 'zod';
import { FileError, UsageError } from '../../core/errors.ts';
import {
  identityOf,
  identitySchema,
  type Journal,
  journalEntrySchema,
  type Keep,
  type LedgerEntry,
  ledgerSchema,
  seedOf,
} from '../../desk/talk/keep.ts';
import { complaint } from '../../words/complaint.ts';

export interface Cipher {
  seal(text: string): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<string>;
  /** Tells this cipher from that of another key, and tells nothing of the key. */
  readonly stamp?: string;
}

export type Kept = string | Uint8Array;
type Place = readonly [participant: string, ...IDBValidKey[]];

const storeName = 'kept';
let database: Promise<IDBDatabase> | undefined;

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('parley-talk', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return answerOf(request);
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** One transaction: what `work` asks for, all of it or nothing. It may wait for answers of the store, and for nothing else. */
export async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  database ??= openDatabase();
  const transaction = (await database).transaction(storeName, mode, { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The storage refused the write.'));
  });
  try {
    const [answer] = await Promise.all([work(transaction.objectStore(storeName)), done]);
    return answer;
  } catch (error) {
    await done.catch(() => undefined);
    throw error;
  }
}

/** Where it stands under which key the participants of a case keep what they keep; nothing, where that never changed. */
export const stampPlace = (caseId: string): string[] => [`${caseId}/`, 'key'];

export const stampOf = (cipher: Cipher | undefined): string | undefined => (cipher ? cipher.stamp : 'open');

/** The same, unless the case has been given another key since. @throws UsageError where it has. */
function underKey<T>(
  { participant, cipher }: { readonly participant: string; readonly cipher: Cipher | undefined },
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return inStore(mode, async store => {
    const [caseId = ''] = participant.split('/');
    const [stamp, own] = [await answerOf<string | undefined>(store.get(stampPlace(caseId))), stampOf(cipher)];
    if (stamp !== undefined && own !== undefined && stamp !== own) throw new UsageError(complaint('GAUGE_KEY'));
    return answerOf(ask(store));
  });
}

/** Everything from this place on: what begins with the same parts. */
const under = (...place: Place) => IDBKeyRange.bound(place, [...place, []]);

/** All that the participants of a case keep. */
export const ofCase = (caseId: string) => IDBKeyRange.bound([`${caseId}/`], [`${caseId}0`]);

/** Removes all that the participants of a case keep. */
export async function forgetKeeps(caseId: string): Promise<void> {
  await inStore('readwrite', store => answerOf(store.delete(ofCase(caseId))));
}

/** Removes one thing that a participant keeps. */
export async function forgetKept(participant: string, what: string): Promise<void> {
  await inStore('readwrite', store => answerOf(store.delete([participant, what])));
}

/** Removes the journals of a participant that nobody takes up again. */
export async function forgetJournals(participant: string): Promise<void> {
  await inStore('readwrite', store => answerOf(store.delete(under(participant, 'journal'))));
}

/** What a participant keeps by name. @throws FileError for what cannot be read */
export function keptBy(participant: string, cipher?: Cipher) {
  const own = { participant, cipher };
  const reading = async <T>(kept: Kept | undefined, schema: z.ZodType<T>): Promise<T | undefined> => {
    if (kept === undefined) return undefined;
    try {
      return schema.parse(JSON.parse(typeof kept === 'string' ? kept : await cipher!.open(kept)));
    } catch (cause) {
      throw new FileError(complaint('GAUGE_HOME'), { cause });
    }
  };
  const read = async <T>(what: string, schema: z.ZodType<T>): Promise<T | undefined> =>
    reading(await underKey<Kept | undefined>(own, 'readonly', store => store.get([participant, what])), schema);
  const write = async (place: Place, data: unknown): Promise<void> => {
    const text = JSON.stringify(data);
    const kept: Kept = cipher ? await cipher.seal(text) : text;
    await underKey(own, 'readwrite', store => store.put(kept, [...place]));
  };
  return { read, write, reading };
}

const lockNameOf = (participant: string, what: string) => `parley-talk ${participant} ${what}`;

/** `participant` is `CASE/PARTY`. */
export function indexedKeep(participant: string, cipher?: Cipher): Keep {
  const { read, write, reading } = keptBy(participant, cipher);
  const lockName = (what: string) => lockNameOf(participant, what);
  /** Between reading and writing nobody else writes. */
  const alone = <T>(what: string, work: () => Promise<T>): Promise<T> => navigator.locks.request(lockName(what), work);
  return {
    identitySeed: () =>
      alone('identity', async () => {
        const known = await read('identity', identitySchema);
        if (known) return seedOf(known);
        const seed = crypto.getRandomValues(new Uint8Array(32));
        await write([participant, 'identity'], identityOf(seed));
        return seed;
      }),
    ledger: async key => (await read('ledger', ledgerSchema))?.[key],
    record: (key: string, entry: LedgerEntry) =>
      alone('ledger', async () =>
        write([participant, 'ledger'], { ...(await read('ledger', ledgerSchema)), [key]: entry }),
      ),
    journal: async room => {
      const release = await hold(lockName(`journal ${room}`));
      const journal = under(participant, 'journal', room);
      const kept = await underKey<Kept[]>({ participant, cipher }, 'readonly', store => store.getAll(journal));
      const entries = await Promise.all(kept.map(async each => (await reading(each, journalEntrySchema))!));
      let next = entries.length;
      return {
        entries,
        append: entry => write([participant, 'journal', room, next++], entry),
        async close(forget) {
          if (forget) await inStore('readwrite', store => answerOf(store.delete(journal)));
          release();
        },
      } satisfies Journal;
    },
  };
}

/** What one page at a time does for a participant. @throws UsageError while another page does */
export const holdFor = (participant: string, what: string) => hold(lockNameOf(participant, what));

/** Takes a lock that ends with this page or worker at the latest. @throws UsageError while another has it. */
function hold(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const taken = navigator.locks.request(name, { ifAvailable: true }, lock => {
      if (!lock) throw new UsageError(complaint('GAUGE_IN_USE.page'));
      return new Promise<void>(release => resolve(release));
    });
    taken.catch(reject);
  });
}
