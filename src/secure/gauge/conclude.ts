/** What follows from a complete decryption: the bit, the next level, or the next question of the search. */
import type { Advance } from './message/phase.ts';
import { trivialRows } from './proof/rows.ts';
import type { Ciphertext, PublicState } from './state.ts';

export function conclude(state: PublicState): Advance {
  const { suite, session, facts, level } = state;
  const decrypted = facts.shares.reduce(suite.subtract, facts.masked.b);
  const found = !suite.isIdentity(decrypted);
  if (state.answer) {
    const middle = Math.floor((facts.low + facts.high) / 2);
    return narrow(state, found ? { low: facts.low, high: middle } : { low: middle + 1, high: facts.high });
  }
  const answer = { deal: found, level };
  if (found && session.mayAskWhich) return { phase: 'consent', answer, facts };
  if (found || level + 1 === session.levels) return { answer, ending: { kind: 'answer', ...answer } };
  const chain = [trivialRows(suite, session.outcomes)];
  return { phase: 'rows', level: level + 1, facts: { ...facts, chain } };
}

/** The search for the first acceptable outcome in the tossed order: it stands from `low` to `high`. */
export function narrow(state: PublicState, { low, high }: { readonly low: number; readonly high: number }): Advance {
  const { suite, facts, level } = state;
  if (low === high) {
    const answer = { deal: true, level, which: facts.order[low]! };
    return { answer, ending: { kind: 'answer', ...answer } };
  }
  const rows = facts.chain.at(-1)!;
  const first = facts.order.slice(0, Math.floor((low + high) / 2) + 1);
  const target: Ciphertext = {
    a: first.map(outcome => rows.a[outcome]!).reduce(suite.add),
    b: first.map(outcome => rows.b[outcome]!).reduce(suite.add),
  };
  return { phase: 'blind', facts: { ...facts, low, high, target } };
}
