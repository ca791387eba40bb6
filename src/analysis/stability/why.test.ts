import { expect, test } from 'vitest';
import { randomModel, randomRanks } from '../../../test/support/random-conflict.ts';
import { cases } from '../../../test/support/size.ts';
import { stateAt } from '../../../test/support/state-at.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { concepts, createKernel } from './kernel.ts';
import { isStable, movesFrom, unknownRules, unknownTypes } from './legal-sequences.ts';
import { type ConflictModel, makersOf, type StateIndex } from './model.ts';
import { compareOf, type Order, orderFromStatements } from './order.ts';
import { Solution } from './solution.ts';
import { explain } from './why.ts';

/** Random statements, some of unknown standing: orders that are unknown in part. */
function randomPartialOrders({ decisionMakers, states }: ConflictModel, random: Random): Order[] {
  return decisionMakers.map(() => {
    const columns = Array.from({ length: 1 + random.below(4) }, () =>
      Uint8Array.from(states, () => (random.below(2) ? 1 : 0)),
    );
    const unknown = columns.map(() => random.below(3) === 0);
    return orderFromStatements(columns, unknown, states.length);
  });
}

test('every verdict agrees with the definition, and every sanction can be replayed', () => {
  const seen = { sanction: 0, escape: 0, none: 0 };
  for (let index = 0; index < cases(150, 3_000); index++) {
    const random = seededRandom(77, index);
    const model = randomModel(random, 6);
    const partial = index % 2 === 1;
    const orders: Order[] = partial
      ? randomPartialOrders(model, random)
      : randomRanks(model, random).map(ranks => ({ kind: 'total', ranks }));
    const solution = new Solution(createKernel(model), orders);
    const compare = orders.map(compareOf);
    for (const concept of concepts) {
      for (const i of makersOf(model)) {
        const state = stateAt(random.below(model.states.length));
        const rule = unknownRules[unknownTypes[random.below(4)]!];
        const why = explain(solution, i, concept, state, rule);
        expect(why.stable).toBe(isStable(model, compare, i, concept, state, rule));
        const deters = (end: StateIndex) => {
          const value = compare[i]!(end, state);
          return value === undefined ? rule.sanction : value <= 0;
        };
        for (const { to, sanction, escape: way } of why.improvements) {
          expect(movesFrom(model, i, state)).toContain(to);
          expect([1, rule.incentive ? undefined : 1]).toContain(compare[i]!(to, state));
          const steps = sanction ?? way?.after;
          if (!steps) {
            seen.none++;
            continue;
          }
          let at = to;
          let last = i;
          for (const step of steps) {
            expect(step.by).not.toBe(last);
            expect(movesFrom(model, step.by, at)).toContain(step.to);
            if (concept === 'seq' || concept === 'sseq') {
              expect([1, rule.sanction ? undefined : 1]).toContain(compare[step.by]!(step.to, at));
            }
            last = step.by;
            at = step.to;
          }
          expect(deters(at)).toBe(true);
          if (sanction) {
            seen.sanction++;
            if (concept === 'smr' || concept === 'sseq') expect(movesFrom(model, i, at).every(deters)).toBe(true);
          } else {
            seen.escape++;
            expect(movesFrom(model, i, at)).toContain(way!.to);
            expect(deters(way!.to)).toBe(false);
          }
        }
      }
    }
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});

test('the four types of unknown preferences nest: a => b, c => d', () => {
  for (let index = 0; index < cases(100, 1_000); index++) {
    const random = seededRandom(78, index);
    const model = randomModel(random, 5);
    const solution = new Solution(createKernel(model), randomPartialOrders(model, random));
    for (const concept of concepts) {
      for (const i of makersOf(model)) {
        const state = stateAt(random.below(model.states.length));
        const [a, b, c, d] = unknownTypes.map(type => explain(solution, i, concept, state, unknownRules[type]).stable);
        if (a) expect(b && c && d).toBe(true);
        if (b || c) expect(d).toBe(true);
      }
    }
  }
});

test('what is certain holds, and only what is possible can hold, however the unknown orders turn out', () => {
  for (let index = 0; index < cases(100, 1_000); index++) {
    const random = seededRandom(79, index);
    const model = randomModel(random, 5);
    const columns = model.decisionMakers.map(() =>
      Array.from({ length: 1 + random.below(4) }, () => Uint8Array.from(model.states, () => random.below(2))),
    );
    const unknown = columns.map(each => each.map(() => random.below(3) === 0));
    const size = model.states.length;
    const partial = columns.map((each, i) => orderFromStatements(each, unknown[i]!, size));
    const certainly = new Solution(createKernel(model), partial);
    // one way for it to turn out: each unknown statement is held, reversed or not held at all
    const completed = columns.map((each, i) => {
      const held = each.flatMap((column, at) => {
        if (!unknown[i]![at]) return [column];
        const draw = random.below(3);
        return draw === 0 ? [] : [draw === 1 ? column : column.map(truth => 1 - truth)];
      });
      return orderFromStatements(
        held,
        held.map(() => false),
        size,
      );
    });
    const actual = new Solution(createKernel(model), completed);
    for (const concept of concepts) {
      for (const i of makersOf(model)) {
        const state = stateAt(random.below(size));
        const stable = actual.isStableFor(i, state, concept, 'certain');
        if (explain(certainly, i, concept, state, unknownRules.a).stable) expect(stable).toBe(true);
        if (stable) expect(explain(certainly, i, concept, state, unknownRules.d).stable).toBe(true);
      }
    }
  }
});
