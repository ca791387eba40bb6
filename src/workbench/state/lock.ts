/** The lock: one key or a pause hides the case. With a passphrase the case also leaves the memory until it is given. */
import { effect, signal } from '@preact/signals';
import { caseKey, flush, saving } from './autosave.ts';
import { goTo } from './route.ts';
import { closeSession, session } from './session.ts';
import { settings } from './settings.ts';

export interface Lock {
  /** The case to open again; undefined where none was open. */
  readonly id: string | undefined;
  readonly needsPassphrase: boolean;
}

export const lock = signal<Lock | undefined>(undefined);

export async function lockNow(): Promise<void> {
  if (lock.value) return;
  const id = session.value?.id;
  const needsPassphrase = caseKey.value !== undefined;
  lock.value = { id, needsPassphrase };
  if (!needsPassphrase) return;
  await flush();
  // What could not be written stays in memory, hidden, rather than to be lost.
  if (saving.value === 'failed') {
    lock.value = { id, needsPassphrase: false };
    return;
  }
  closeSession();
  caseKey.value = undefined;
}

export function unlocked(): void {
  lock.value = undefined;
  if (!session.value) goTo('start');
}

/** Locks after the chosen pause without input. Gives what ends it. */
export function startAutoLock(): () => void {
  let last = Date.now();
  const touch = () => {
    last = Date.now();
  };
  const events = ['pointerdown', 'keydown', 'wheel'] as const;
  for (const event of events) window.addEventListener(event, touch, { passive: true });
  const check = () => {
    const { lockAfterMinutes } = settings.value;
    if (lockAfterMinutes > 0 && session.value && Date.now() - last > lockAfterMinutes * 60_000) void lockNow();
  };
  const timer = setInterval(check, 5_000);
  document.addEventListener('visibilitychange', check);
  const stop = effect(() => {
    document.documentElement.dataset.locked = String(lock.value !== undefined);
  });
  return () => {
    stop();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', check);
    for (const event of events) window.removeEventListener(event, touch);
  };
}
