/** Messages that wait to be read one by one, with a time limit, and with Ctrl-C as an event of its own. */
type Event =
  | { readonly kind: 'message'; readonly bytes: Uint8Array }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'interrupted' };

export interface Inbox {
  push(bytes: Uint8Array): void;
  interrupt(): void;
  next(timeoutMs: number): Promise<Event>;
}

export function openInbox(): Inbox {
  const waiting: Uint8Array[] = [];
  let interrupted = false;
  let wake: (() => void) | undefined;
  const take = (): Event | undefined => {
    if (interrupted) return { kind: 'interrupted' };
    const bytes = waiting.shift();
    return bytes && { kind: 'message', bytes };
  };
  return {
    push(bytes) {
      waiting.push(bytes);
      wake?.();
    },
    interrupt() {
      interrupted = true;
      wake?.();
    },
    async next(timeoutMs) {
      const now = take();
      if (now) return now;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, Math.max(0, timeoutMs));
      wake = resolve;
      await promise;
      clearTimeout(timer);
      wake = undefined;
      return take() ?? { kind: 'timeout' };
    },
  };
}
