/**
 * What the parties of a case keep, sealed anew where the case is given another key, takes one, or goes without: all in one transaction,
 * which leaves a bridge until the case itself is saved under that key. The bridge is the new key sealed under the old one (in the
 * open, as the case is, where that had none). Whoever opens the case after a page that went in between can open one of the two keys
 * with the other, so that nothing is lost: the case under its old key brings back what is kept, under its new one it needs no bridge.
 */
import { answerOf, type Cipher, inStore, type Kept, ofCase, stampOf, stampPlace } from './indexed-keep.ts';
import { cipherOf } from './practice-keep.ts';

type Key = string | undefined;

const bridgePlace = (caseId: string): string[] => [`${caseId}/`, 'bridge'];

/** One page at a time changes the key of a case, or sets right what another left. */
export const aloneWithKey = <T>(caseId: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`parley-talk ${caseId}/ key`, work);

/** Seals anew what is kept, and leaves a bridge. To be called within `aloneWithKey`. */
export async function resealKept(caseId: string, from: Key, to: Key): Promise<void> {
  const bridge = JSON.stringify(to === undefined ? {} : { key: to });
  const cipher = cipherOf({ ...(from !== undefined && { key: from }) });
  await reseal(caseId, from, to, cipher ? await cipher.seal(bridge) : bridge);
}

/** The case is saved under the key that what is kept has. */
export async function removeBridge(caseId: string): Promise<void> {
  await inStore('readwrite', store => answerOf(store.delete(bridgePlace(caseId))));
}

/** Brings what is kept under the key that the case was opened with, where a page went before it had saved the case under another. */
export function settleKept(caseId: string, key: Key): Promise<void> {
  return aloneWithKey(caseId, async () => {
    const bridge = await inStore<Kept | undefined>('readonly', store => answerOf(store.get(bridgePlace(caseId))));
    if (bridge === undefined) return;
    const over = await crossed(bridge, cipherOf({ ...(key !== undefined && { key }) }));
    if (over) await reseal(caseId, over.key, key, undefined);
    else await removeBridge(caseId);
  });
}

/** The other key; undefined where this one is not the one before the bridge. */
async function crossed(bridge: Kept, cipher: Cipher | undefined): Promise<{ readonly key?: string } | undefined> {
  if ((typeof bridge === 'string') !== (cipher === undefined)) return undefined;
  try {
    return JSON.parse(typeof bridge === 'string' ? bridge : await cipher!.open(bridge)) as { key?: string };
  } catch {
    return undefined;
  }
}

interface Entry {
  readonly place: IDBValidKey;
  readonly kept: Kept;
}

const triesAtMost = 50;

/** Where somebody writes between reading and writing, it begins anew. What the old key does not open stays as it is. */
async function reseal(caseId: string, from: Key, to: Key, bridge: Kept | undefined): Promise<void> {
  const [before, after] = [from, to].map(key => cipherOf({ ...(key !== undefined && { key }) }));
  for (let tries = 0; tries < triesAtMost; tries++) {
    const found = await inStore('readonly', store => entriesOf(store, caseId));
    const anew = await Promise.all(found.map(each => sealedAnew(each, before, after)));
    const isDone = await inStore('readwrite', async store => {
      if (!isSame(await entriesOf(store, caseId), found)) return false;
      for (const { place, kept } of anew) store.put(kept, place);
      store.put(stampOf(after), stampPlace(caseId));
      if (bridge === undefined) await answerOf(store.delete(bridgePlace(caseId)));
      else await answerOf(store.put(bridge, bridgePlace(caseId)));
      return true;
    });
    if (isDone) return;
  }
  throw new Error('Others go on writing what is to be sealed anew.');
}

async function sealedAnew(entry: Entry, before: Cipher | undefined, after: Cipher | undefined): Promise<Entry> {
  const { place, kept } = entry;
  try {
    const text = typeof kept === 'string' ? kept : await before!.open(kept);
    return { place, kept: after ? await after.seal(text) : text };
  } catch {
    return entry;
  }
}

/** All that is kept for a case but the stamp and the bridge. */
async function entriesOf(store: IDBObjectStore, caseId: string): Promise<Entry[]> {
  const [places, all] = await Promise.all([
    answerOf(store.getAllKeys(ofCase(caseId))),
    answerOf<Kept[]>(store.getAll(ofCase(caseId))),
  ]);
  const own = [stampPlace(caseId), bridgePlace(caseId)].map(String);
  return places.map((place, at) => ({ place, kept: all[at]! })).filter(({ place }) => !own.includes(String(place)));
}

const isSame = (one: readonly Entry[], other: readonly Entry[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ place, kept }, at) => indexedDB.cmp(place, other[at]!.place) === 0 && String(kept) === String(other[at]!.kept),
  );
