import { expect, test } from 'vitest';
import { withConditions } from '../../../test/support/random-conditions.ts';
import { randomModel, randomRanks } from '../../../test/support/random-conflict.ts';
import { cases } from '../../../test/support/size.ts';
import { stateAt } from '../../../test/support/state-at.ts';
import { seededRandom } from '../../core/random.ts';
import { type Concept, concepts, createKernel } from './kernel.ts';
import { isStable, type Moves, movesFrom } from './legal-sequences.ts';
import { type ConflictModel, decisionMakers, makersOf, type StateIndex, statesOf } from './model.ts';
import { moveTable } from './moves.ts';
import { compareOf } from './order.ts';

test.each([
  ['free and one-way moves', 2026, 300, (model: ConflictModel) => ({ model, moves: undefined })],
  ['moves with conditions', 2027, 150, withConditions],
])('thresholds agree with the legal sequences of the definitions on random models: %s', (_, seed, few, made) => {
  const verdicts = new Map<string, number>();
  for (let index = 0; index < cases(few, 10_000); index++) {
    const random = seededRandom(seed, index);
    const { model, moves } = made(randomModel(random, index % 10 === 0 ? 8 : 6), random);
    const ranks = randomRanks(model, random);
    const orders = ranks.map(each => compareOf({ kind: 'total', ranks: each }));
    const thresholds = createKernel(model).thresholds(ranks);
    const slowMoves = moves && remembered(moves);
    const sampled = model.states.length > 64 ? 24 : model.states.length;
    for (const concept of concepts) {
      for (const i of makersOf(model)) {
        for (let draw = 0; draw < sampled; draw++) {
          const state = stateAt(sampled === model.states.length ? draw : random.below(model.states.length));
          const fast = ranks[i]![state]! >= thresholds[concept]![i]![state]!;
          const slow = isStable(model, orders, i, concept, state, undefined, slowMoves);
          if (fast !== slow)
            expect.fail(`model ${index}, ${concept}, decision maker ${i}, state ${state}: fast ${fast}`);
          verdicts.set(`${concept} ${slow}`, (verdicts.get(`${concept} ${slow}`) ?? 0) + 1);
        }
      }
    }
  }
  for (const concept of concepts) {
    expect(verdicts.get(`${concept} true`)).toBeGreaterThan(100);
    expect(verdicts.get(`${concept} false`)).toBeGreaterThan(100);
  }
});

test('the concepts nest: Nash => SSEQ => SEQ => GMR, Nash => SMR => GMR, SSEQ => SMR; and differ', () => {
  const implications: readonly (readonly [Concept, Concept])[] = [
    ['nash', 'sseq'],
    ['sseq', 'seq'],
    ['seq', 'gmr'],
    ['nash', 'smr'],
    ['smr', 'gmr'],
    ['sseq', 'smr'],
  ];
  const separated = new Set<string>();
  for (let index = 0; index < cases(500, 5_000); index++) {
    const random = seededRandom(7, index);
    const model = randomModel(random);
    const ranks = randomRanks(model, random);
    const thresholds = createKernel(model).thresholds(ranks);
    for (const [strong, weak] of implications) {
      for (const i of makersOf(model)) {
        for (let state = 0; state < model.states.length; state++) {
          const [a, b] = [strong, weak].map(
            concept => ranks[i]![state]! >= thresholds[concept as Concept]![i]![state]!,
          );
          if (a && !b) expect.fail(`model ${index}: ${strong} but not ${weak}`);
          if (b && !a) separated.add(`${strong} ${weak}`);
        }
      }
    }
  }
  expect(separated.size).toBe(implications.length);
});

test('relabelling the decision makers permutes the answers and changes nothing else', () => {
  for (let index = 0; index < cases(100, 1_000); index++) {
    const random = seededRandom(13, index);
    const model = randomModel(random);
    const ranks = randomRanks(model, random);
    const turned = { ...model, decisionMakers: decisionMakers(model.decisionMakers.toReversed()) };
    const straight = createKernel(model).thresholds(ranks);
    const reversed = createKernel(turned).thresholds(ranks.toReversed());
    for (const concept of concepts) expect(reversed[concept]!.toReversed()).toEqual(straight[concept]);
  }
});

test('every table of moves is what the conditions say, state by state', () => {
  let barred = 0;
  for (let index = 0; index < cases(50, 2_000); index++) {
    const random = seededRandom(2028, index);
    const free = randomModel(random, 6);
    const { model, moves } = withConditions(free, random);
    const table = moveTable(model);
    for (const mover of makersOf(model)) {
      for (const state of statesOf(model)) {
        const expected = moves(mover, state);
        expect([...table.from(mover, state)].toSorted((a, b) => a - b)).toEqual(expected);
        expect(movesFrom(model, mover, state)).toEqual(expected);
        if (expected.length < movesFrom(free, mover, state).length) barred++;
      }
    }
  }
  expect(barred).toBeGreaterThan(250);
});

function remembered(moves: Moves): Moves {
  const known = new Map<string, readonly StateIndex[]>();
  return (mover, from) => {
    const key = `${mover} ${from}`;
    const found = known.get(key) ?? moves(mover, from);
    known.set(key, found);
    return found;
  };
}
