/** Carries one seat (a party's, the convener's, or an onlooker's) from the proposal to the end. */
import { awaited, decideWhich, type Ending, type Party, receive, type Step, walkAway } from '../../desk/gauge.ts';
import type { Invitation } from '../../desk/gauge-invitation.ts';
import { decodeLobby, type Proposal } from '../../desk/gauge-lobby.ts';
import { doingWords } from '../../desk/gauge-words.ts';
import type { JournalEntry } from './home.ts';
import type { Inbox } from './inbox.ts';
import type { RelayClient } from './relay-client.ts';

export type Finish =
  | { readonly kind: 'ended'; readonly ending: Ending }
  /** Nothing came from these in time. */
  | { readonly kind: 'silence'; readonly from: readonly string[] }
  /** Saw the proposal, and said that it does not take part. */
  | { readonly kind: 'declined'; readonly by: string }
  | { readonly kind: 'interrupted' };

export interface Table {
  readonly invitation: Invitation;
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
    const by = declining(table.invitation, event.bytes, proposal);
    if (by !== undefined && awaited(party.state).includes(by)) {
      return leave('it waited too long', { kind: 'declined', by: proposal.parties[by]! });
    }
    const step = receive(party, event.bytes);
    if (step.reception === 'accepted' || step.reception === 'early') {
      table.remember({ kind: 'message', bytes: Buffer.from(event.bytes).toString('hex') });
      deadline = Date.now() + timeoutMs;
    }
    move(step);
  }
}

/** The party that said farewell in this message; before its first message of the gauge that is a refusal. */
function declining(invitation: Invitation, bytes: Uint8Array, { session }: Proposal): number | undefined {
  const lobby = decodeLobby(invitation, bytes);
  if (lobby?.kind !== 'farewell') return undefined;
  const index = session.parties.findIndex(key => Buffer.from(key).toString('hex') === lobby.key);
  return index < 0 ? undefined : index;
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
