/** Carries one seat (a party's, the convener's, or an onlooker's) from the proposal to the end. */
import { fromHex, toHex } from '../../wire/bytes.ts';
import { awaited, decideWhich, type Ending, type Party, receive, type Step, walkAway } from '../gauge/gauge.ts';
import type { Carry } from './carry.ts';
import type { Journal, JournalEntry } from './keep.ts';

export type Finish =
  | { readonly kind: 'ended'; readonly ending: Ending }
  /** Nothing came from these in time. */
  | { readonly kind: 'silence'; readonly from: readonly string[] }
  /** Saw the proposal, and said that it does not take part. */
  | { readonly kind: 'declined'; readonly by: string }
  | { readonly kind: 'interrupted' };

export interface Table {
  readonly carry: Carry;
  /** Whatever is received or decided is kept before anything that follows from it is sent. */
  readonly journal: Pick<Journal, 'append'>;
  /** In the order of the turns, the convener last. */
  readonly names: readonly string[];
  readonly timeoutMs: number;
  /** The participant that says in this message that it does not take part; undefined for every other message. */
  readonly declining: (message: Uint8Array) => number | undefined;
  /** Asks the user; undefined where messages came before the answer and are to be looked at first. */
  readonly mayLearnWhich: () => Promise<boolean | undefined>;
  /** Hears of every step, with what this seat sent in it. */
  readonly onStep: (step: Step) => void;
}

export interface Played {
  readonly party: Party;
  readonly finish: Finish;
  /** What this seat said when it left. */
  readonly farewell?: Uint8Array;
}

/** `first` is the seat as it was taken, or as the journal gave it back. */
export async function play(table: Table, first: Step): Promise<Played> {
  const { carry, timeoutMs, journal } = table;
  const isOnlooker = first.party.index < 0;
  let party = first.party;
  let deadline = Date.now() + timeoutMs;
  const move = (step: Step) => {
    party = step.party;
    for (const message of step.messages) carry.send(message);
    table.onStep(step);
  };
  move(first);
  const leave = (reason: 'its user left' | 'it waited too long', finish: Finish): Played => {
    if (isOnlooker) return { party, finish };
    const farewell = walkAway(party, reason);
    carry.send(farewell);
    return { party, finish, farewell };
  };
  for (;;) {
    const { ending } = party.state;
    if (ending) return { party, finish: { kind: 'ended', ending } };
    const isAsked = party.state.phase === 'consent' && awaited(party.state).includes(party.index);
    const agrees = isAsked ? await table.mayLearnWhich() : undefined;
    if (agrees !== undefined) {
      await journal.append({ kind: 'which', agrees });
      move(decideWhich(party, agrees));
      deadline = Date.now() + timeoutMs;
      continue;
    }
    const arrival = await carry.next(deadline - Date.now());
    if (arrival.kind === 'interrupted') return leave('its user left', { kind: 'interrupted' });
    if (arrival.kind === 'timeout') {
      const from = awaited(party.state).map(index => table.names[index] ?? 'the convener');
      return leave('it waited too long', { kind: 'silence', from });
    }
    const by = table.declining(arrival.bytes);
    if (by !== undefined && awaited(party.state).includes(by)) {
      return leave('it waited too long', { kind: 'declined', by: table.names[by]! });
    }
    const step = receive(party, arrival.bytes);
    if (step.reception === 'accepted' || step.reception === 'early') {
      await journal.append({ kind: 'message', bytes: toHex(arrival.bytes) });
      deadline = Date.now() + timeoutMs;
    }
    move(step);
  }
}

/** A seat as its journal leaves it, with all that it has sent so far. */
export function restore(first: Step, entries: readonly JournalEntry[]): Step {
  let party = first.party;
  const messages = [...first.messages];
  for (const entry of entries) {
    if (entry.kind === 'seat') continue;
    const step =
      entry.kind === 'which'
        ? decideWhich(party, entry.agrees)
        : receive(party, fromHex(entry.bytes) ?? new Uint8Array());
    party = step.party;
    messages.push(...step.messages);
  }
  return { party, messages };
}
