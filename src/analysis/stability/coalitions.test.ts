import { expect, test } from 'vitest';
import { withConditions } from '../../../test/support/random-conditions.ts';
import { randomModel, randomRanks } from '../../../test/support/random-conflict.ts';
import { cases } from '../../../test/support/size.ts';
import { stateAt } from '../../../test/support/state-at.ts';
import { seededRandom } from '../../core/random.ts';
import { type Coalition, CoalitionAnalysis, type CoalitionConcept, coalitionConcepts } from './coalitions.ts';
import { createKernel } from './kernel.ts';
import { movesFrom, reachableBy } from './legal-sequences.ts';
import { makersOf, type StateIndex } from './model.ts';
import { nearestCoalitions } from './nearest-coalitions.ts';
import { Solution } from './solution.ts';

function randomSolution(seed: number, index: number) {
  const random = seededRandom(seed, index);
  const free = randomModel(random, 5);
  const { model } = index % 2 ? withConditions(free, random) : { model: free };
  const solution = new Solution(
    createKernel(model),
    randomRanks(model, random).map(ranks => ({ kind: 'total', ranks })),
  );
  return { random, model, solution, analysis: new CoalitionAnalysis(solution) };
}

test('a coalition of one is stable as its member is: CNash, CGMR, CSMR equal Nash, GMR, SMR; SEQ gives CSEQ', () => {
  let more = 0;
  for (let index = 0; index < cases(150, 2_000); index++) {
    const { random, model, solution, analysis } = randomSolution(21, index);
    const state = stateAt(random.below(model.states.length));
    for (const i of makersOf(model)) {
      for (const concept of ['nash', 'gmr', 'smr'] as const) {
        expect(analysis.isStableFor([i], state, `c${concept}`)).toBe(
          solution.isStableFor(i, state, concept, 'certain'),
        );
      }
      const [alone, together] = [
        solution.isStableFor(i, state, 'seq', 'certain'),
        analysis.isStableFor([i], state, 'cseq'),
      ];
      if (alone) expect(together).toBe(true);
      else if (together) more++;
    }
  }
  expect(more).toBeGreaterThan(0);
});

test('coalition concepts nest, and follow the definitions by sets of reachable states', () => {
  const implications: readonly (readonly [CoalitionConcept, CoalitionConcept])[] = [
    ['cnash', 'cseq'],
    ['cseq', 'cgmr'],
    ['cnash', 'csmr'],
    ['csmr', 'cgmr'],
  ];
  const separated = new Set<string>();
  for (let index = 0; index < cases(150, 2_000); index++) {
    const { random, model, solution, analysis } = randomSolution(22, index);
    const state = stateAt(random.below(model.states.length));
    const coalition = analysis.coalitions[random.below(analysis.coalitions.length)]!;
    const others = makersOf(model).filter(each => !coalition.includes(each));
    const reach = (movers: Coalition, from: StateIndex) =>
      [...reachableBy(movers, from, (mover, at) => movesFrom(model, mover, at))].filter(to => to !== from);
    const better = (to: StateIndex, from: StateIndex) =>
      coalition.every(member => solution.compare[member]!(to, from) === 1);
    const improvements = reach(coalition, state).filter(to => better(to, state));
    const byDefinition: Record<CoalitionConcept, boolean | undefined> = {
      cnash: improvements.length === 0,
      cgmr: improvements.every(to => reach(others, to).some(end => !better(end, state))),
      csmr: improvements.every(to =>
        reach(others, to).some(end => !better(end, state) && reach(coalition, end).every(way => !better(way, state))),
      ),
      cseq: undefined,
    };
    for (const concept of coalitionConcepts) {
      const expected = byDefinition[concept];
      if (expected !== undefined) expect(analysis.isStableFor(coalition, state, concept)).toBe(expected);
    }
    for (const [strong, weak] of implications) {
      const [a, b] = [strong, weak].map(each => analysis.isStableFor(coalition, state, each));
      if (a) expect(b).toBe(true);
      else if (b) separated.add(`${strong} ${weak}`);
    }
  }
  expect(separated.size).toBe(implications.length);
});

test('whoever has to be won over does not prefer the state, the rest of the coalition does, and together they reach it', () => {
  let seen = 0;
  for (let index = 0; index < cases(100, 1_000); index++) {
    const { random, model, solution } = randomSolution(23, index);
    const state = stateAt(random.below(model.states.length));
    for (const { to, coalition, toWinOver } of nearestCoalitions(solution, state)) {
      seen++;
      expect(reachableBy(coalition, state, (mover, at) => movesFrom(model, mover, at)).has(to)).toBe(true);
      for (const member of coalition) {
        expect(solution.compare[member]!(to, state) === 1).toBe(!toWinOver.includes(member));
      }
    }
  }
  expect(seen).toBeGreaterThan(50);
});
