/**
 * How the frames of a talk travel: over a relay between machines, or from one worker of a page to another. Whatever carries
 * them may lose, repeat, reorder or forge; who sits behind it checks every message.
 */
export interface Carry {
  /** To all others. */
  send(message: Uint8Array): void;
  /** The next message, in the order in which they came. */
  next(timeoutMs: number): Promise<Arrival>;
}

export type Arrival =
  | { readonly kind: 'message'; readonly bytes: Uint8Array }
  | { readonly kind: 'timeout' }
  /** The user of this side wants to leave. */
  | { readonly kind: 'interrupted' };
