import { expect, test } from 'vitest';
import { randomModel, randomRanks } from '../../../test/support/random-conflict.ts';
import { cases } from '../../../test/support/size.ts';
import { stateAt } from '../../../test/support/state-at.ts';
import { seededRandom } from '../../core/random.ts';
import { type Concept, concepts, createKernel } from './kernel.ts';
import { isStable } from './legal-sequences.ts';
import { decisionMakers, makersOf } from './model.ts';
import { compareOf } from './order.ts';

test('thresholds agree with the legal sequences of the definitions on random models', () => {
  const verdicts = new Map<string, number>();
  for (let index = 0; index < cases(300, 10_000); index++) {
    const random = seededRandom(2026, index);
    const model = randomModel(random, index % 10 === 0 ? 8 : 6);
    const ranks = randomRanks(model, random);
    const orders = ranks.map(each => compareOf({ kind: 'total', ranks: each }));
    const thresholds = createKernel(model).thresholds(ranks);
    const sampled = model.states.length > 64 ? 24 : model.states.length;
    for (const concept of concepts) {
      for (const i of makersOf(model)) {
        for (let draw = 0; draw < sampled; draw++) {
          const state = stateAt(sampled === model.states.length ? draw : random.below(model.states.length));
          const fast = ranks[i]![state]! >= thresholds[concept]![i]![state]!;
          const slow = isStable(model, orders, i, concept, state);
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
