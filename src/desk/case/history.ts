/**
 * The history of a text: every change as a splice that can be turned back. A thousand edits cost what they typed, not a
 * thousand copies, so nothing is ever dropped.
 */
export interface Splice {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

export interface Change extends Splice {
  /** Key of the message that names the change. */
  readonly what: string;
  /** Changes of one field that follow each other closely are one step of undo. */
  readonly field?: string;
  /** Milliseconds since 1970. */
  readonly when: number;
}

export interface History {
  readonly changes: readonly Change[];
  /** How many of the changes are done; those after it are undone. */
  readonly done: number;
}

export const noHistory: History = { changes: [], done: 0 };

/** The smallest single splice that makes one text of another. */
export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

export function applySplice(text: string, { at, removed, inserted }: Splice): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

function reversed({ at, removed, inserted }: Splice): Splice {
  return { at, removed: inserted, inserted: removed };
}

const oneStepMs = 2_000;

/** The history after a change from one text to another; what was undone is forgotten. */
export function recorded(
  history: History,
  before: string,
  after: string,
  note: { readonly what: string; readonly field?: string; readonly when: number },
): History {
  const kept = history.changes.slice(0, history.done);
  const last = kept.at(-1);
  const continues =
    last?.field !== undefined &&
    last.field === note.field &&
    note.when - last.when < oneStepMs &&
    last.what === note.what;
  const from = continues ? applySplice(before, reversed(last)) : before;
  const changes = [...(continues ? kept.slice(0, -1) : kept), { ...spliceBetween(from, after), ...note }];
  return { changes, done: changes.length };
}

/** The text and history one step back, or undefined at the beginning. */
export function undone(text: string, history: History): { text: string; history: History } | undefined {
  const change = history.changes[history.done - 1];
  if (!change) return undefined;
  return { text: applySplice(text, reversed(change)), history: { ...history, done: history.done - 1 } };
}

/** The text and history one step forward, or undefined at the end. */
export function redone(text: string, history: History): { text: string; history: History } | undefined {
  const change = history.changes[history.done];
  if (!change) return undefined;
  return { text: applySplice(text, change), history: { ...history, done: history.done + 1 } };
}
