/** The parties open their seeds; together they give a public random order of the outcomes that nobody could choose. */
import { equalBytes, unsigned } from '../../../wire/bytes.ts';
import { bytes } from '../../frame/field.ts';
import { record } from '../../frame/layout.ts';
import type { Suite } from '../../primitives/suite.ts';
import { narrow } from '../conclude.ts';
import { hash64 } from '../hash.ts';
import { partyIndices } from '../state.ts';
import { tossCommitment } from './consent.ts';
import type { Phase } from './phase.ts';

export interface TossMessage {
  readonly seed: Uint8Array;
}

/** Fisher-Yates with draws from a hash; 64-bit draws modulo at most 4,096 are uniform to within 2^-52. */
function tossedOrder(suite: Suite, seeds: readonly Uint8Array[], outcomes: number): number[] {
  const order = Array.from({ length: outcomes }, (_, outcome) => outcome);
  for (let last = outcomes - 1; last > 0; last--) {
    const draw = hash64(suite, 'order', unsigned(last, 2), ...seeds);
    const pick = Number(new DataView(draw.buffer, draw.byteOffset).getBigUint64(0) % BigInt(last + 1));
    [order[last], order[pick]] = [order[pick]!, order[last]!];
  }
  return order;
}

export const tossPhase: Phase<TossMessage> = {
  senders: partyIndices,
  fields: () => record({ seed: bytes('seed', 32) }),
  check: (state, sender, { seed }) =>
    equalBytes(state.facts.tossCommitments[sender]!, tossCommitment(state, sender, seed))
      ? undefined
      : 'toss commitment',
  advance(state, bodies) {
    const { outcomes } = state.session;
    const seeds = bodies.map(({ seed }) => seed);
    const facts = { ...state.facts, order: tossedOrder(state.suite, seeds, outcomes) };
    return narrow({ ...state, facts }, { low: 0, high: outcomes - 1 });
  },
};
