/** A gauge in which one participant sends what it should not, and stands by it from then on. */
import { type Reader, reader } from '../../src/secure/frame/reader.ts';
import { accept, awaited } from '../../src/secure/gauge/accept.ts';
import { type Author, compose } from '../../src/secure/gauge/compose.ts';
import { type MessageType, open, seal } from '../../src/secure/gauge/envelope.ts';
import { decideWhich, join, type Party, receive } from '../../src/secure/gauge/party.ts';
import { phaseOf } from '../../src/secure/gauge/phases.ts';
import { type PublicState, start } from '../../src/secure/gauge/state.ts';
import type { Suite } from '../../src/secure/primitives/suite.ts';
import type { Made } from './gauge.ts';

/** The cheater's message instead of `bytes`; `sign` puts its name under any body. */
export type Cheat = (
  bytes: Uint8Array,
  type: MessageType,
  state: PublicState,
  sign: (body: Uint8Array, changes?: Partial<{ type: MessageType; step: number; history: Uint8Array }>) => Uint8Array,
) => Uint8Array;

/** Runs until nothing moves; gives the honest participants. */
export function runWithCheater(suite: Suite, { session, secrets }: Made, cheater: number, cheat: Cheat): Party[] {
  const queue: { to: number; bytes: Uint8Array }[] = [];
  const send = (from: number, messages: readonly Uint8Array[]) => {
    for (const bytes of messages) {
      for (let to = 0; to < secrets.length; to++) if (to !== from) queue.push({ to, bytes });
    }
  };
  const honest = new Map<number, Party>();
  for (const [index, each] of secrets.entries()) {
    if (index === cheater) continue;
    const { party, messages } = join(suite, session, index, each);
    honest.set(index, index < session.parties.length ? decideWhich(party, true).party : party);
    send(index, messages);
  }
  let author: Author = {
    ...{ index: cheater, secrets: secrets[cheater]!, contexts: {}, agreesToWhich: true },
    state: start(suite, session, cheater),
  };
  const early: Uint8Array[] = [];
  const turn = () => {
    while (awaited(author.state).includes(cheater)) {
      const { state } = author;
      const composed = compose(author)!;
      const envelope = open(composed.bytes)!;
      const bytes = cheat(composed.bytes, envelope.type, state, (body, changes) =>
        seal(suite, author.secrets.identitySeed, { ...envelope, ...changes }, body),
      );
      send(cheater, [bytes]);
      const accepted = accept(state, bytes);
      author = { ...author, contexts: composed.contexts, state: accepted.state };
      if (accepted.reception !== 'accepted') return;
      for (const kept of early.splice(0)) hear(kept);
    }
  };
  const hear = (bytes: Uint8Array) => {
    const accepted = accept(author.state, bytes);
    author = { ...author, state: accepted.state };
    if (accepted.reception === 'early') early.push(bytes);
  };
  turn();
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (next.to === cheater) {
      hear(next.bytes);
      turn();
    } else {
      const step = receive(honest.get(next.to)!, next.bytes);
      honest.set(next.to, step.party);
      send(next.to, step.messages);
    }
  }
  return [...honest.values()];
}

export interface Place {
  readonly name: string;
  readonly kind: 'point' | 'scalar' | 'bytes';
  readonly at: number;
  readonly length: number;
}

/** Where the fields of a message's body stand, as its own layout reads them. */
export function fieldsOf(state: PublicState, type: MessageType, body: Uint8Array): Place[] {
  const places: Place[] = [];
  let at = 0;
  const inner = reader(body);
  const recording: Reader = {
    ...inner,
    take({ name, kind, length }) {
      places.push({ name, kind: kind === 'point' || kind === 'scalar' ? kind : 'bytes', at, length });
      at += length;
      return inner.take({ name, kind, length });
    },
  };
  if (type !== 'leave') phaseOf(type).fields(state).read(recording);
  return places;
}
