import { expect, test } from 'vitest';
import { randomModel, randomRanks } from '../../../test/support/random-conflict.ts';
import { cases } from '../../../test/support/size.ts';
import { seededRandom } from '../../core/random.ts';
import { createKernel } from './kernel.ts';
import { movesFrom, reachableBy } from './legal-sequences.ts';
import { type MakerIndex, makersOf, type StateIndex, statesOf } from './model.ts';
import { pathsFrom } from './paths.ts';
import { Solution } from './solution.ts';

test('paths can be replayed, lead to their targets, and exist just where legal sequences do', () => {
  let steps = 0;
  for (let index = 0; index < cases(150, 2_000); index++) {
    const random = seededRandom(31, index);
    const model = randomModel(random, 5);
    const ranks = randomRanks(model, random);
    const solution = new Solution(
      createKernel(model),
      ranks.map(each => ({ kind: 'total', ranks: each })),
    );
    const start = model.statusQuo!;
    const everyone = makersOf(model);
    const improving = (mover: MakerIndex, at: StateIndex) =>
      movesFrom(model, mover, at).filter(to => ranks[mover]![to]! > ranks[mover]![at]!);
    const reached = {
      improvements: reachableBy(everyone, start, improving),
      'any moves': reachableBy(everyone, start, (mover, at) => movesFrom(model, mover, at)),
    };
    for (const [target, paths] of pathsFrom(solution, start, [...statesOf(model)])) {
      for (const travel of ['improvements', 'any moves'] as const) {
        expect(paths[travel] !== undefined).toBe(target === start || reached[travel].has(target));
      }
      if (paths.improvements) expect(paths.jointly!.length).toBeLessThanOrEqual(paths.improvements.length);
      if (paths.improvements) expect(paths['any moves']!.length).toBeLessThanOrEqual(paths.improvements.length);
      for (const [travel, path] of Object.entries(paths)) {
        let at = start;
        let last: MakerIndex | undefined;
        for (const { by, from, to, gains, declines, diversions } of path) {
          steps++;
          expect(from).toBe(at);
          expect([...gains, ...declines].toSorted()).toEqual([...by].toSorted());
          expect(gains).toEqual(by.filter(mover => ranks[mover]![to]! > ranks[mover]![from]!));
          if (travel !== 'any moves') expect(declines).toEqual([]);
          if (travel !== 'jointly') {
            expect(by).toHaveLength(1);
            expect(by[0]).not.toBe(last);
            expect(movesFrom(model, by[0]!, from)).toContain(to);
          }
          for (const way of diversions) {
            expect(by).not.toContain(way.by);
            expect(improving(way.by, from)).toContain(way.to);
          }
          last = by[0]!;
          at = to;
        }
        expect(at).toBe(target);
      }
    }
  }
  expect(steps).toBeGreaterThan(1000);
});
