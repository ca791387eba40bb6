import type { ScreenDoor } from '../screens/door.ts';
import { listed, t } from '../words/words.ts';
import { lockNow } from './lock.ts';
import { goTo } from './route.ts';
import { redo, session, undo } from './session.ts';
import { settings } from './settings.ts';

/** What the page does with keys. Single keys can be turned off; they never fire while one types. */
export function startKeys(doors: readonly ScreenDoor[], showHelp: () => void): () => void {
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
    const door = screenAt(key, doors, session.value !== undefined);
    if (key === '?') showHelp();
    else if (door) goTo(door.id);
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
  u: () => undo(),
  r: () => redo(),
  e: target =>
    (target?.closest('[data-evidence]') ?? document).querySelector<HTMLButtonElement>('[data-key=evidence]')?.click(),
};

/** The screen that a digit shows; undefined where there is none, or where it would need a case. */
function screenAt(key: string, doors: readonly ScreenDoor[], hasCase: boolean): ScreenDoor | undefined {
  const door = /^[1-9]$/.test(key) ? doors[Number(key) - 1] : undefined;
  return door && (hasCase || !door.needsCase) ? door : undefined;
}

export interface KeyLine {
  readonly key: string;
  readonly does: string;
}

/** The keys and what they do, for the list of keys: those of every screen, then each screen's own. */
export function keyLines(doors: readonly ScreenDoor[]): KeyLine[] {
  const digits = doors.slice(0, 9).map((_, index) => index + 1);
  const names = doors.slice(0, 9).map(({ name }) => t(name));
  const own = doors.flatMap(({ keys = [] }) => keys);
  return [
    { key: '?', does: t('keys.help') },
    { key: digits.join(' '), does: listed(names, 'items') },
    { key: 'u', does: t('undo') },
    { key: 'r', does: t('redo') },
    { key: 'l', does: t('keys.lock') },
    ...own.map(([key, does]) => ({ key, does: t(does) })),
  ];
}
