import { describe, expect, test } from 'vitest';
import { withConditions } from '../../../test/support/random-conditions.ts';
import { randomModel, randomRanks } from '../../../test/support/random-conflict.ts';
import { cases } from '../../../test/support/size.ts';
import { seededRandom } from '../../core/random.ts';
import { createKernel } from './kernel.ts';
import { makersOf, type StateIndex, statesOf } from './model.ts';
import { jointMovesFrom } from './moves.ts';
import { leadsJointly, reachedAlone } from './reach.ts';
import { Solution } from './solution.ts';

describe('conditions on moves', () => {
  test('joint moves, and what they and single ones lead to, are what the conditions say', () => {
    let barred = 0;
    const kinds = new Set<boolean>();
    for (let index = 0; index < cases(60, 2_000); index++) {
      const random = seededRandom(2029, index);
      const free = randomModel(random, 5);
      const { model, moves } = withConditions(free, random);
      if (model.conditions) kinds.add(model.conditions.transitive);
      const ranks = randomRanks(model, random);
      const solution = new Solution(
        createKernel(model),
        ranks.map(each => ({ kind: 'total', ranks: each })),
      );
      const gains = (mover: number, from: StateIndex, to: StateIndex) => ranks[mover]![to]! > ranks[mover]![from]!;
      /** A joint move is open where each of the movers could make its own part of it, were all the rest to stay as it is. */
      const joint = (from: StateIndex, to: StateIndex) => {
        const changed = model.states[from]! ^ model.states[to]!;
        return model.decisionMakers.filter(({ mask }) => (changed & mask) !== 0);
      };
      const everyState = {
        ...model,
        states: Int32Array.from({ length: 2 ** model.options.length }, (_, state) => state),
      };
      const whole = withConditions({ ...free, states: everyState.states }, replay(index));
      const isOpen = (from: StateIndex, to: StateIndex) =>
        joint(from, to).every(({ index: mover, mask }) => {
          const [here, there] = [model.states[from]!, model.states[to]!];
          const part = ((here & ~mask) | (there & mask)) as StateIndex;
          return whole.moves(mover, here as StateIndex).includes(part);
        });
      for (const from of statesOf(model)) {
        const found = new Set(jointMovesFrom(model, from, () => true).map(({ to }) => to));
        for (const to of statesOf(model)) {
          if (to === from) continue;
          expect(found.has(to)).toBe(isOpen(from, to));
          if (!found.has(to)) barred++;
        }
      }
      const start = model.statusQuo!;
      const reach = (step: (from: StateIndex) => StateIndex[]) => {
        const reached = new Set([start]);
        for (const at of reached) for (const to of step(at)) reached.add(to);
        return reached;
      };
      const alone = reach(at => makersOf(model).flatMap(who => moves(who, at).filter(to => gains(who, at, to))));
      const together = reach(at =>
        [...statesOf(model)].filter(
          to => to !== at && isOpen(at, to) && joint(at, to).every(({ index: who }) => gains(who, at, to)),
        ),
      );
      expect(new Set(reachedAlone(solution, start, 'certain'))).toEqual(alone);
      expect(new Set(solution.reach(start, 'jointly', 'certain').keys())).toEqual(together);
      for (const state of statesOf(model)) {
        if (state === start) continue;
        expect(leadsJointly(solution, start, 'certain', each => each === state)).toBe(together.has(state));
      }
    }
    expect(barred).toBeGreaterThan(1_000);
    expect([...kinds].toSorted()).toEqual([false, true]);
  });
});

/** The random numbers that draw the same conditions again: what comes before them is drawn and dropped. */
function replay(index: number) {
  const random = seededRandom(2029, index);
  randomModel(random, 5);
  return random;
}
