/** Carries one seat (a party's, the convener's, or an onlooker's) from the proposal to the end. */
import { awaited, decideWhich, type Ending, type Party, receive, type Step, walkAway } from '../../desk/gauge.ts';
import type { Proposal } from '../../desk/gauge-invitation.ts';
import { doingWords } from '../../desk/gauge-words.ts';
import type { JournalEntry } from './home.ts';
import type { Inbox } from './inbox.ts';
import type { RelayClient } from './relay-client.ts';

export type Finish =
  | { readonly kind: 'ended'; readonly ending: Ending }
  /** Nothing came from these in time. */
  | { readonly kind: 'silence'; readonly from: readonly string[] }
  | { readonly kind: 'interrupted' };

export interface Table {
  readonly proposal: Proposal;
  readonly inbox: Inbox;
  readonly client: RelayClient;
  readonly timeoutMs: number;
  /** Called before anything that follows from the entry is sent. */
  readonly remember: (entry: JournalEntry) => void;
  readonly mayLearnWhich: () => Promise<boolean>;
  readonly say: (line: string) => void;
}

export interface Played {
  readonly party: Party;
  readonly finish: Finish;
}

/** `first` is the seat as it was taken, or as the journal gave it back. */
export async function play(table: Table, first: Step): Promise<Played> {
  const { inbox, client, timeoutMs, proposal } = table;
  const isOnlooker = first.party.index < 0;
  let party = first.party;
  let deadline = Date.now() + timeoutMs;
  const move = (step: Step) => {
    if (step.party.state.step > party.state.step && !step.party.state.ending) table.say(doingWords(step.party.state));
    party = step.party;
    for (const message of step.messages) client.send(message);
  };
  move(first);
  const leave = (reason: 'its user left' | 'it waited too long', finish: Finish): Played => {
    if (!isOnlooker) client.send(walkAway(party, reason));
    return { party, finish };
  };
  for (;;) {
    const { ending } = party.state;
    if (ending) return { party, finish: { kind: 'ended', ending } };
    if (party.state.phase === 'consent' && awaited(party.state).includes(party.index)) {
      const agrees = await table.mayLearnWhich();
      table.remember({ kind: 'which', agrees });
      move(decideWhich(party, agrees));
      deadline = Date.now() + timeoutMs;
      continue;
    }
    const event = await inbox.next(deadline - Date.now());
    if (event.kind === 'interrupted') return leave('its user left', { kind: 'interrupted' });
    if (event.kind === 'timeout') {
      const from = awaited(party.state).map(index => proposal.parties[index] ?? proposal.convener ?? 'the convener');
      return leave('it waited too long', { kind: 'silence', from });
    }
    const step = receive(party, event.bytes);
    if (step.reception === 'accepted' || step.reception === 'early') {
      table.remember({ kind: 'message', bytes: Buffer.from(event.bytes).toString('hex') });
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
        : receive(party, Uint8Array.from(Buffer.from(entry.bytes, 'hex')));
    party = step.party;
    messages.push(...step.messages);
  }
  return { party, messages };
}
