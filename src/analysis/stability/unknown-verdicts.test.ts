import { expect, test } from 'vitest';
import { withConditions } from '../../../test/support/random-conditions.ts';
import { randomModel, randomRanks } from '../../../test/support/random-conflict.ts';
import { cases } from '../../../test/support/size.ts';
import { seededRandom } from '../../core/random.ts';
import { concepts, createKernel } from './kernel.ts';
import { isStable, unknownRules, unknownTypes } from './legal-sequences.ts';
import { makersOf, statesOf } from './model.ts';
import { type Order, orderFromStatements, unknownOrder } from './order.ts';
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
    const orders = ranks.map((own): Order => {
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
