import { expect, test } from 'vitest';
import { randomModel, randomRanks } from '../../../test/support/random-conflict.ts';
import { cases } from '../../../test/support/size.ts';
import { seededRandom } from '../../core/random.ts';
import { CoalitionAnalysis } from './coalitions.ts';
import { concepts, createKernel } from './kernel.ts';
import { isStable } from './legal-sequences.ts';
import { decisionMakers, makersOf, type StateIndex, statesOf } from './model.ts';
import { type Compare, compareOf, jointOrder, type Order } from './order.ts';
import { Solution } from './solution.ts';

test('parties that act as one move together, and gain by what is better for each', () => {
  let seen = 0;
  for (let index = 0; index < cases(100, 3_000); index++) {
    const random = seededRandom(51, index);
    const apart = randomModel(random, 5);
    const ranks = randomRanks(apart, random);
    const [first, second, ...others] = apart.decisionMakers;
    const model = {
      ...apart,
      decisionMakers: decisionMakers([
        { ...first!, members: [first!.id, second!.id], mask: first!.mask | second!.mask },
        ...others,
      ]),
    };
    const total = ranks.map((own): Order => ({ kind: 'total', ranks: own }));
    const orders = [jointOrder(total.slice(0, 2)), ...total.slice(2)];
    const solution = new Solution(createKernel(model), orders);
    const better = (to: StateIndex, from: StateIndex) => [ranks[0]!, ranks[1]!].every(own => own[to]! > own[from]!);
    const byHand: Compare[] = [(a, b) => (better(a, b) ? 1 : 0), ...total.slice(2).map(compareOf)];
    expect(solution.isUnknown).toBe(false);
    for (const maker of makersOf(model)) {
      for (const concept of concepts) {
        for (const state of statesOf(model)) {
          const stable = isStable(model, byHand, maker, concept, state);
          seen++;
          for (const sense of ['certain', 'possible'] as const) {
            expect(solution.isStableFor(maker, state, concept, sense)).toBe(stable);
          }
        }
      }
    }
    // where nobody else is there, what the coalition can improve on is what coalition analysis finds; where a combination is impossible
    // it is not, for one move may pass what sequences of moves cannot
    if (others.length > 0 || apart.states.length < 2 ** apart.options.length) continue;
    const analysis = new CoalitionAnalysis(new Solution(createKernel(apart), total));
    for (const state of statesOf(apart)) {
      expect(solution.isStableFor(makersOf(model)[0]!, state, 'nash', 'certain')).toBe(
        analysis.isStableFor(makersOf(apart), state, 'cnash'),
      );
    }
  }
  expect(seen).toBeGreaterThan(1_000);
});
