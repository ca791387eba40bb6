/** Step 3, one party after the other: its rows, built on the rows of the party before. */
import { record } from '../../frame/layout.ts';
import { points } from '../group-fields.ts';
import type { Rows } from '../proof/rows.ts';
import type { Phase } from './phase.ts';

export type RowsMessage = Rows;

export const rowsPhase: Phase<RowsMessage> = {
  senders: ({ facts }) => [facts.chain.length - 1],
  fields: ({ suite, session: { outcomes } }) =>
    record({ a: points(suite, 'a', outcomes), b: points(suite, 'b', outcomes) }),
  check: ({ suite }, _sender, { a }) => (a.some(suite.isIdentity) ? 'row is not randomised' : undefined),
  advance({ suite, facts, session }, bodies) {
    const chain = [...facts.chain, ...bodies];
    if (chain.length <= session.parties.length) return { phase: 'rows', facts: { ...facts, chain } };
    const last = chain.at(-1)!;
    const target = { a: last.a.reduce(suite.add), b: last.b.reduce(suite.add) };
    return { phase: 'proof', facts: { ...facts, chain, target } };
  },
};
