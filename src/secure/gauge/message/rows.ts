/** Step 3, one party after the other: its rows, built on the rows of the party before. */
import { concatBytes } from '../../../wire/bytes.ts';
import type { Suite } from '../../primitives/suite.ts';
import { encodePoints } from '../codec.ts';
import type { Rows } from '../proof/rows.ts';
import type { Phase } from './phase.ts';

/** N outcomes: 32 N first column, 32 N second column. */
export type RowsMessage = Rows;

export function encodeRows(suite: Suite, { a, b }: RowsMessage): Uint8Array {
  return concatBytes([encodePoints(suite, a), encodePoints(suite, b)]);
}

export const rowsPhase: Phase<RowsMessage> = {
  senders: ({ facts }) => [facts.chain.length - 1],
  decode: ({ session: { outcomes } }, read) => ({ a: read.points('a', outcomes), b: read.points('b', outcomes) }),
  check: ({ suite }, _sender, { a }) => (a.some(suite.isIdentity) ? 'row is not randomised' : undefined),
  advance({ suite, facts, session }, bodies) {
    const chain = [...facts.chain, ...bodies];
    if (chain.length <= session.parties.length) return { phase: 'rows', facts: { ...facts, chain } };
    const last = chain.at(-1)!;
    const target = { a: last.a.reduce(suite.add), b: last.b.reduce(suite.add) };
    return { phase: 'proof', facts: { ...facts, chain, target } };
  },
};
