/**
 * Saves the open case into the browser's storage a fifth of a second after the first edit that is not saved, however long one
 * goes on typing. What is not saved when the page goes is put down at once, and taken up when a page is opened again. Where
 * another page has changed the same case since, this one goes on as a case of its own: neither loses anything.
 */
import { batch, effect, signal } from '@preact/signals';
import type { CaseContents } from '../../desk/case/contents.ts';
import { say } from '../parts/notice.tsx';
import { t } from '../words/words.ts';
import { openSession, type Session, session } from './session.ts';
import { readStoredCase, type StoredCase, writeCase } from './store.ts';

export const saving = signal<'saved' | 'saving' | 'failed'>('saved');

export interface CaseKey {
  readonly key: string;
  readonly sealed: Uint8Array;
}

/** The key of the open case where it has a passphrase; in memory only. */
export const caseKey = signal<CaseKey | undefined>(undefined);

const afterMs = 200;
let timer: ReturnType<typeof setTimeout> | undefined;
/** With the key that it had: an encrypted case is never written under another's. */
let unsaved: { readonly open: Session; readonly key: CaseKey | undefined } | undefined;
let queue: Promise<void> = Promise.resolve();
/** When each case was changed as this page knows it, and the new ids of those that another page has changed. */
const known = new Map<string, number>();
const moved = new Map<string, string>();

/** Begins to save; gives what ends it. */
export function startAutosave(): () => void {
  const flushSoon = () => {
    if (document.visibilityState === 'hidden') void flush();
  };
  const flushNow = () => void flush();
  const leave = () => {
    // A field commits what is typed when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    putDown();
    void flush();
  };
  document.addEventListener('visibilitychange', flushSoon);
  window.addEventListener('pagehide', leave);
  let last: { contents: CaseContents | undefined; key: unknown } = { contents: undefined, key: undefined };
  const stop = effect(() => {
    const open = session.value;
    const key = caseKey.value;
    if (!open || (open.contents === last.contents && key === last.key)) return;
    last = { contents: open.contents, key };
    if (unsaved && unsaved.open.id !== open.id) void flush();
    unsaved = { open, key };
    saving.value = 'saving';
    timer ??= setTimeout(flushNow, afterMs);
  });
  return () => {
    stop();
    document.removeEventListener('visibilitychange', flushSoon);
    window.removeEventListener('pagehide', leave);
  };
}

/** Saves what is not saved yet. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const mine = unsaved;
  unsaved = undefined;
  if (mine) {
    queue = queue.then(async () => {
      try {
        const stored = await storedFrom(mine);
        const changed = await writeCase(stored, known.get(stored.id));
        if (changed !== undefined) known.set(stored.id, changed);
        else {
          const id = goOnAs(stored.id);
          await writeCase({ ...stored, id });
          known.set(id, stored.changed);
        }
        takeUp(mine.open);
        if (!unsaved) saving.value = 'saved';
      } catch {
        unsaved ??= mine;
        saving.value = 'failed';
      }
    });
  }
  return queue;
}

async function storedFrom({ open, key }: NonNullable<typeof unsaved>): Promise<StoredCase> {
  const { title, ...stored } = plainCase(open);
  if (!key) return { title, ...stored };
  const { sealText } = await import('../../desk/case/protect.ts');
  return {
    ...stored,
    body: (await sealText(stored.body, key.key)) as Uint8Array<ArrayBuffer>,
    key: key.sealed as Uint8Array<ArrayBuffer>,
  };
}

function plainCase({ id: first, contents, document }: Session) {
  const id = moved.get(first) ?? first;
  const changed = Math.max(Date.now(), (known.get(id) ?? 0) + 1);
  return { id, title: document.case.title, changed, body: JSON.stringify(contents) };
}

let lastPutDown: { readonly place: string; readonly contents: CaseContents } | undefined;
const placeOf = (id: string): string => `parley.unsaved.${id}`;

interface PutDown {
  readonly stored: StoredCase & { readonly body: string };
  readonly known?: number;
}

/**
 * Writes what is not saved yet where a page that goes can still write: the storage of cases answers too late for it. Never a case
 * with a passphrase, for this is plain text; of such a case the last fifth of a second may be lost.
 */
function putDown(): void {
  if (!unsaved || unsaved.key) return;
  const stored = plainCase(unsaved.open);
  const before = known.get(stored.id);
  try {
    localStorage.setItem(
      placeOf(stored.id),
      JSON.stringify({ stored, ...(before !== undefined && { known: before }) }),
    );
    lastPutDown = { place: placeOf(stored.id), contents: unsaved.open.contents };
  } catch {
    // too large for this storage: the other one may still make it
  }
}

/** Takes up what was put down once it is saved; not what was put down while something older was being saved. */
function takeUp({ contents }: Session): void {
  if (!lastPutDown || lastPutDown.contents !== contents) return;
  localStorage.removeItem(lastPutDown.place);
  lastPutDown = undefined;
}

/** Saves what pages that went have put down. */
export async function recoverUnsaved(): Promise<void> {
  for (const place of Object.keys(localStorage).filter(each => each.startsWith(placeOf('')))) {
    try {
      const { stored, known: before } = JSON.parse(localStorage.getItem(place)!) as PutDown;
      const changed = await writeCase(stored, before);
      if (changed === undefined) await writeCase({ ...stored, id: crypto.randomUUID() });
    } catch {
      // not whole, or no room for it: the page opens all the same, and what is put down stays
      continue;
    }
    localStorage.removeItem(place);
  }
}

/** The open case gets an id of its own. */
function goOnAs(id: string): string {
  const fresh = crypto.randomUUID();
  moved.set(id, fresh);
  if (session.value?.id === id) session.value = { ...session.value, id: fresh };
  say(t('notice.elsewhere'));
  return fresh;
}

/** Opens a stored case. @throws VerificationError for a wrong passphrase; UsageError is never thrown: gone cases give false. */
export async function openStored(id: string, passphrase?: string): Promise<boolean> {
  await flush();
  const stored = await readStoredCase(id);
  if (!stored) return false;
  known.set(id, stored.changed);
  moved.delete(id);
  if (typeof stored.body === 'string') {
    await settle(id);
    openCase(id, JSON.parse(stored.body) as CaseContents);
    return true;
  }
  const { openCaseKey, openText } = await import('../../desk/case/protect.ts');
  const sealed = stored.key!;
  const key = await openCaseKey(sealed, passphrase ?? '');
  const contents = JSON.parse(await openText(stored.body, key)) as CaseContents;
  await settle(id, key);
  openCase(id, contents, { key, sealed });
  return true;
}

/** What the parties of the case keep is under the key that it has; where the storage refuses, the case opens all the same. */
async function settle(id: string, key?: string): Promise<void> {
  try {
    await (await import('./kept-key.ts')).settleKept(id, key);
  } catch {
    // whoever asks for what is kept is told
  }
}

/** Opens a case with its key at once, so that what is not saved yet of the case before it stays under that one's key. */
export function openCase(id: string, contents: CaseContents, key?: CaseKey): void {
  batch(() => {
    openSession(id, contents);
    caseKey.value = key;
  });
}
