/**
 * The practice gauge of a case as it stands, kept where its parties keep theirs, so that a page that is opened again takes it up:
 * the terms, answers that are marked and not sealed, the result. What is sealed is in the parties' workers alone and goes with
 * them: of a gauge that was under way it is kept only that it was.
 */
import { signal } from '@preact/signals';
import { z } from 'zod';
import { forgetKept, holdFor } from '../../state/indexed-keep.ts';
import { type Keeper, keptOf, participantOf } from '../../state/practice-keep.ts';
import type { Practice } from './practice-state.ts';

const what = 'practice';
const schema = z.object({ version: z.literal(1), practice: z.string() });

let release: (() => void) | undefined;
let wanted: Practice | undefined;
let queue: Promise<void> = Promise.resolve();

/** How many writes are under way: a reload before they end takes up an earlier state. */
export const underWay = signal(0);

/** Whether this page keeps the practice of the case from now on; another page that does goes on doing so. */
export async function startKeeping(keeper: Keeper): Promise<boolean> {
  stopKeeping();
  try {
    release = await holdFor(participantOf(keeper), what);
  } catch {
    return false;
  }
  return true;
}

export function stopKeeping(): void {
  release?.();
  release = undefined;
}

/** Writes the practice as it stands, if this page keeps it. */
export function keepPractice(keeper: Keeper, now: Practice): void {
  if (!release) return;
  wanted = now;
  underWay.value = underWay.peek() + 1;
  queue = queue.then(async () => {
    try {
      if (wanted !== now) return;
      await keptOf(keeper).write([participantOf(keeper), what], { version: 1, practice: written(kept(now)) });
    } catch {
      // no room, or no storage: the practice goes on, and is not taken up
    } finally {
      underWay.value = underWay.peek() - 1;
    }
  });
}

/** What was kept last; undefined where nothing is, or nothing that can be read. */
export async function keptPractice(keeper: Keeper): Promise<Practice | undefined> {
  try {
    const found = await keptOf(keeper).read(what, schema);
    return found && (JSON.parse(found.practice, withBytes) as Practice);
  } catch {
    return undefined;
  }
}

export function forgetKeptPractice(keeper: Keeper): Promise<void> {
  wanted = undefined;
  return queue.then(() => forgetKept(participantOf(keeper), what));
}

/** Nothing of a gauge under way but its terms and the answers that are still open. */
function kept(now: Practice): Practice {
  const { terms, marks, seats, checked, complaint } = now;
  if (checked) return now;
  const isUnderWay = seats.some(({ key }) => key !== undefined);
  return {
    ...{ terms, seats: [{}, {}], messages: [] },
    ...(complaint && { complaint }),
    ...(isUnderWay || now.brokenOff ? { brokenOff: 'uncounted' as const } : marks && { marks }),
  };
}

function written(now: Practice): string {
  return JSON.stringify(now, (_, value) => (value instanceof Uint8Array ? { bytes: Array.from(value) } : value));
}

function withBytes(_: string, value: unknown): unknown {
  const isBytes = typeof value === 'object' && value !== null && 'bytes' in value && Array.isArray(value.bytes);
  return isBytes ? Uint8Array.from(value.bytes as number[]) : value;
}
