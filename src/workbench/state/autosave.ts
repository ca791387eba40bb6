/** Saves the open case into the browser's storage a fifth of a second after the last edit, and before the page goes. */
import { batch, effect, signal } from '@preact/signals';
import { type CaseContents, openSession, type Session, session } from './session.ts';
import { readStoredCase, type StoredCase, writeCase } from './store.ts';

export const saving = signal<'saved' | 'saving' | 'failed'>('saved');

interface CaseKey {
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

/** Begins to save; gives what ends it. */
export function startAutosave(): () => void {
  const flushSoon = () => {
    if (document.visibilityState === 'hidden') void flush();
  };
  const flushNow = () => void flush();
  document.addEventListener('visibilitychange', flushSoon);
  window.addEventListener('pagehide', flushNow);
  let last: { contents: CaseContents | undefined; key: unknown } = { contents: undefined, key: undefined };
  const stop = effect(() => {
    const open = session.value;
    const key = caseKey.value;
    if (!open || (open.contents === last.contents && key === last.key)) return;
    last = { contents: open.contents, key };
    if (unsaved && unsaved.open.id !== open.id) void flush();
    unsaved = { open, key };
    saving.value = 'saving';
    clearTimeout(timer);
    timer = setTimeout(flushNow, afterMs);
  });
  return () => {
    stop();
    document.removeEventListener('visibilitychange', flushSoon);
    window.removeEventListener('pagehide', flushNow);
  };
}

/** Saves what is not saved yet. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  const mine = unsaved;
  unsaved = undefined;
  if (mine) {
    queue = queue.then(async () => {
      try {
        await writeCase(await storedFrom(mine));
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
  const { id, contents, document } = open;
  const body = JSON.stringify(contents);
  if (!key) return { id, title: document.case.title, changed: Date.now(), body };
  const { sealText } = await import('../../desk/protect.ts');
  return {
    id,
    changed: Date.now(),
    body: (await sealText(body, key.key)) as Uint8Array<ArrayBuffer>,
    key: key.sealed as Uint8Array<ArrayBuffer>,
  };
}

/** Opens a stored case. @throws VerificationError for a wrong passphrase; UsageError is never thrown: gone cases give false. */
export async function openStored(id: string, passphrase?: string): Promise<boolean> {
  await flush();
  const stored = await readStoredCase(id);
  if (!stored) return false;
  if (typeof stored.body === 'string') {
    openCase(id, JSON.parse(stored.body) as CaseContents);
    return true;
  }
  const { openCaseKey, openText } = await import('../../desk/protect.ts');
  const sealed = stored.key!;
  const key = await openCaseKey(sealed, passphrase ?? '');
  const contents = JSON.parse(await openText(stored.body, key)) as CaseContents;
  openCase(id, contents, { key, sealed });
  return true;
}

/** Opens a case with its key at once, so that what is not saved yet of the case before it stays under that one's key. */
export function openCase(id: string, contents: CaseContents, key?: CaseKey): void {
  batch(() => {
    openSession(id, contents);
    caseKey.value = key;
  });
}
