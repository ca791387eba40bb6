/** Messages that wait to be read one by one, with a time limit, and with the wish to leave as an arrival of its own. */
import type { Arrival, Carry } from './carry.ts';

export interface Inbox {
  push(bytes: Uint8Array): void;
  interrupt(): void;
  /** Waits without end for an infinite limit. */
  readonly next: Carry['next'];
  /** Resolves when something waits to be read. */
  filled(): Promise<void>;
}

export function openInbox(): Inbox {
  const waiting: Uint8Array[] = [];
  let interrupted = false;
  let change = Promise.withResolvers<void>();
  const wake = () => {
    change.resolve();
    change = Promise.withResolvers();
  };
  const take = (): Arrival | undefined => {
    if (interrupted) return { kind: 'interrupted' };
    const bytes = waiting.shift();
    return bytes && { kind: 'message', bytes };
  };
  return {
    push(bytes) {
      waiting.push(bytes);
      wake();
    },
    interrupt() {
      interrupted = true;
      wake();
    },
    async next(timeoutMs) {
      const now = take();
      if (now) return now;
      const timeUp = Promise.withResolvers<void>();
      const timer = Number.isFinite(timeoutMs) ? setTimeout(timeUp.resolve, Math.max(0, timeoutMs)) : undefined;
      await Promise.race([change.promise, timeUp.promise]);
      clearTimeout(timer);
      return take() ?? { kind: 'timeout' };
    },
    filled: () => (interrupted || waiting.length > 0 ? Promise.resolve() : change.promise),
  };
}
