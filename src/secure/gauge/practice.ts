/** All parties of a gauge in one place: for practice and for tests. */
import type { Suite } from '../primitives/suite.ts';
import type { PartySecrets } from './compose.ts';
import { decideWhich, join, type Party, receive } from './party.ts';
import type { Session } from './session.ts';
import type { Ending, PublicState } from './state.ts';

export interface Practice {
  readonly ending: Ending | undefined;
  /** Every message in the order in which it was sent. */
  readonly messages: readonly Uint8Array[];
  readonly parties: readonly Party[];
}

export interface PracticeOptions {
  readonly agreesToWhich?: readonly boolean[];
  /** What the carrier makes of a message on its way to `to`: changed, or undefined for lost. */
  readonly carry?: (bytes: Uint8Array, to: number, from: number) => Uint8Array | undefined;
  readonly onMessage?: (state: PublicState) => void;
}

/** Runs the parties (the convener last, where there is one) until nothing moves any more. */
export function practise(
  suite: Suite,
  session: Session,
  secrets: readonly PartySecrets[],
  { agreesToWhich, carry = bytes => bytes, onMessage }: PracticeOptions = {},
): Practice {
  const messages: Uint8Array[] = [];
  const queue: { readonly to: number; readonly bytes: Uint8Array }[] = [];
  const send = (from: number, sent: readonly Uint8Array[]) => {
    messages.push(...sent);
    for (const bytes of sent) {
      for (let to = 0; to < secrets.length; to++) {
        const arriving = to === from ? undefined : carry(bytes, to, from);
        if (arriving) queue.push({ to, bytes: arriving });
      }
    }
  };
  const parties = secrets.map((each, index) => {
    const { party, messages: first } = join(suite, session, index, each);
    const decided = agreesToWhich?.[index] === undefined ? party : decideWhich(party, agreesToWhich[index]).party;
    return { party: decided, first };
  });
  const now = parties.map(({ party }) => party);
  for (const [index, { first }] of parties.entries()) send(index, first);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const step = receive(now[next.to]!, next.bytes);
    now[next.to] = step.party;
    onMessage?.(step.party.state);
    send(next.to, step.messages);
  }
  return { ending: now[0]!.state.ending, messages, parties: now };
}
