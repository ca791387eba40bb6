/** What passes between a page or a process and its workers: questions with their numbers, and what comes back for each. */
import type { PlainError } from '../../core/plain-error.ts';

/** A question by its kind, with all that it needs as plain data. */
export interface Asking {
  readonly id: number;
  readonly kind: string;
  readonly asked: unknown;
}

export type Reply =
  | { readonly id: number; readonly progress: readonly [done: number, total: number] }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: PlainError };

/** A worker as its starter sees it: a thread of a machine, or a web worker of a page. */
export interface Worker {
  post(asking: Asking): void;
  /** Awaited where it takes time. */
  end(): unknown;
}

/** Starts a worker. `onFault` is called where it cannot run or breaks down; it is not asked again then. */
export type StartWorker = (onReply: (reply: Reply) => void, onFault: (fault: Error) => void) => Worker;
