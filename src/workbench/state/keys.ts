import { lockNow } from './lock.ts';
import { goTo } from './route.ts';
import { redo, session, undo } from './session.ts';
import { settings } from './settings.ts';

/** What the page does with keys. Single keys can be turned off; they never fire while one types. */
export function startKeys(showHelp: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement | null;
    const typing = target?.closest(`input:not(${noText}), textarea, select, [contenteditable]`) !== null;
    const key = keyOf(event);
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && key.toLowerCase() === 'z' && session.value && !typing) {
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
      return;
    }
    if (typing || command || event.altKey || !settings.value.keys || document.querySelector('dialog[open]')) return;
    const act = actions[key];
    if (key === '?') showHelp();
    else if (act) act(target);
    else return;
    event.preventDefault();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

const noText = ':is([type=checkbox], [type=radio], [type=button], [type=file])';

/** The key as it is named in the list of keys: on a keyboard of another script the letter of the same place. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter && /^\P{ASCII}$/u.test(key) ? letter.toLowerCase() : key;
}

const actions: Readonly<Record<string, (target: HTMLElement | null) => void>> = {
  l: () => void lockNow(),
  '1': () => goTo('start'),
  '2': () => session.value && goTo('case'),
  '3': () => session.value && goTo('record'),
  '4': () => session.value && goTo('assess'),
  '5': () => session.value && goTo('bargain'),
  '6': () => session.value && goTo('gauge'),
  u: () => undo(),
  r: () => redo(),
  e: target =>
    (target?.closest('[data-evidence]') ?? document).querySelector<HTMLButtonElement>('[data-key=evidence]')?.click(),
};

/** The keys and the messages that say what they do, for the list of keys. */
export const keyList = [
  ['?', 'keys.help'],
  ['1 2 3 4 5 6', 'keys.screens'],
  ['e', 'keys.evidence'],
  ['Alt ↑ ↓', 'keys.order'],
  ['u', 'undo'],
  ['r', 'redo'],
  ['l', 'keys.lock'],
  ['j k', 'keys.claims'],
  ['x c', 'keys.decide'],
  ['y n m e u', 'keys.review'],
] as const;
