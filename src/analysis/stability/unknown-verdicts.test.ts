import { expect, test } from 'vitest';
import { withConditions } from '../../../test/support/random-conditions.ts';
import { randomModel, randomRanks } from '../../../test/support/random-conflict.ts';
import { cases } from '../../../test/support/size.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { concepts, createKernel } from './kernel.ts';
import { isStable, reachableBy, unknownRules, unknownTypes } from './legal-sequences.ts';
import { type MakerIndex, makersOf, type StateIndex, statesOf } from './model.ts';
import { compareOf, type Order, orderFromStatements, type Ranks, unknownOrder } from './order.ts';
import { Solution } from './solution.ts';
import { unknownVerdicts } from './unknown-verdicts.ts';

test('all states at once are judged as the definitions judge them one by one, by all four types', () => {
  const seen = new Map<string, number>();
  for (let index = 0; index < cases(60, 3_000); index++) {
    const random = seededRandom(41, index);
    const free = randomModel(random, 5);
    const model = index % 3 === 0 ? withConditions(free, random).model : free;
    const size = model.states.length;
    const ranks = randomRanks(model, random);
    const orders = randomOrders(ranks, size, random);
    const solution = new Solution(createKernel(model), orders);
    const verdicts = unknownVerdicts(solution);
    for (const type of unknownTypes) {
      for (const concept of concepts) {
        for (const maker of makersOf(model)) {
          const found = verdicts(maker, concept, unknownRules[type]);
          for (const state of statesOf(model)) {
            const slow = isStable(
              model,
              solution.compare,
              maker,
              concept,
              state,
              unknownRules[type],
              solution.moves.from,
            );
            if ((found[state] === 1) !== slow) expect.fail(`model ${index}, ${type}, ${concept}, ${maker}, ${state}`);
            const key = `${type} ${concept} ${slow}`;
            seen.set(key, (seen.get(key) ?? 0) + 1);
          }
        }
      }
    }
  }
  expect(seen.size).toBe(unknownTypes.length * concepts.length * 2);
  expect(Math.min(...seen.values())).toBeGreaterThan(100);
});

/**
 * Li, Hipel, Kilgour & Fang (2004) let others' moves of unknown value count as their improvements in SEQ and SSEQ, whatever the type of
 * the focal decision maker; here they do where the type lets unknown states deter (c, d). docs/methods/stability.md has the share.
 */
test('taking others by the letter of Li et al. calls more states stable by types a and b, never fewer', () => {
  let [differing, verdicts] = [0, 0];
  for (let index = 0; index < cases(80, 1_500); index++) {
    const random = seededRandom(42, index);
    const model = randomModel(random, 5);
    const orders = randomOrders(randomRanks(model, random), model.states.length, random);
    const solution = new Solution(createKernel(model), orders);
    if (!solution.isUnknown) continue;
    const judged = unknownVerdicts(solution);
    const compares = orders.map(compareOf);
    for (const type of ['a', 'b'] as const) {
      for (const concept of ['seq', 'sseq'] as const) {
        for (const maker of makersOf(model)) {
          const here = judged(maker, concept, unknownRules[type]);
          for (const state of statesOf(model)) {
            const there = byTheLetter(maker, state, unknownRules[type].incentive, concept === 'sseq');
            verdicts++;
            if ((here[state] === 1) === there) continue;
            differing++;
            expect(there).toBe(true);
          }
        }
      }
    }
    function byTheLetter(maker: MakerIndex, state: StateIndex, incentive: boolean, mayEscape: boolean): boolean {
      const mine = compares[maker]!;
      const deters = (to: StateIndex) => (mine(to, state) ?? 1) <= 0;
      const moves = solution.moves.from;
      return moves(maker, state)
        .filter(to => (mine(to, state) ?? Number(incentive)) === 1)
        .every(to =>
          [
            ...reachableBy(
              makersOf(model).filter(each => each !== maker),
              to,
              (who, at) => moves(who, at).filter(next => (compares[who]!(next, at) ?? 1) === 1),
            ),
          ].some(end => deters(end) && (!mayEscape || moves(maker, end).every(deters))),
        );
    }
  }
  expect(differing).toBeGreaterThan(0);
  expect(differing / verdicts).toBeGreaterThan(0.05);
  expect(differing / verdicts).toBeLessThan(0.12);
});

function randomOrders(ranks: readonly Ranks[], size: number, random: Random): Order[] {
  return ranks.map(own => {
    const kind = random.below(4);
    if (kind === 0) return { kind: 'total', ranks: own };
    if (kind === 1) return unknownOrder();
    const columns = Array.from({ length: 1 + random.below(4) }, () =>
      Uint8Array.from({ length: size }, () => random.below(2)),
    );
    return orderFromStatements(
      columns,
      columns.map(() => random.below(3) === 0),
      size,
    );
  });
}
