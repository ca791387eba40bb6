/** The passphrase of the open case: set, changed, taken away. What the case's parties keep goes with it; other pages are told. */
import { batch } from '@preact/signals';
import { say } from '../parts/notice.tsx';
import { t } from '../words/words.ts';
import { type CaseKey, caseKey, flush, saving } from './autosave.ts';
import { goTo } from './route.ts';
import { closeSession, session } from './session.ts';

const news = new BroadcastChannel('parley case keys');

/** Gives the open case another key, or none. Rejects where the storage refuses: then the case has the key that it had. */
export async function changeKey(next: CaseKey | undefined): Promise<void> {
  await flush();
  const id = session.peek()?.id;
  const before = caseKey.peek();
  if (id === undefined) return;
  const { aloneWithKey, removeBridge, resealKept, settleKept } = await import('./kept-key.ts');
  await aloneWithKey(id, async () => {
    await resealKept(id, before?.key, next?.key);
    if (session.peek()?.id !== id || caseKey.peek() !== before) return;
    caseKey.value = next;
    await flush();
    // What is not saved, or is another page's by now, has still the key before: the bridge stays.
    if (saving.peek() === 'saved' && session.peek()?.id === id) await removeBridge(id);
  });
  if (caseKey.peek() === next) news.postMessage(id);
  else await settleKept(id, before?.key);
}

/** A page that has the same case open closes it: its key is not that of the case any more. What it has not saved is a case of its own. */
export function heedKeyNews(): void {
  news.onmessage = async ({ data: id }: MessageEvent<string>) => {
    if (session.peek()?.id === id) await flush();
    if (session.peek()?.id !== id) return;
    batch(() => {
      closeSession();
      caseKey.value = undefined;
    });
    goTo('start');
    say(t('notice.keyChanged'));
  };
}
