import { expect, test } from 'vitest';
import { randomProblem } from '../../../test/support/random-problem.ts';
import { cases } from '../../../test/support/size.ts';
import { seededRandom } from '../../core/random.ts';
import { acceptablePackages, dominates, undominated } from './brute-force.ts';
import { frontsOf } from './front.ts';
import { countImprovements, problemAbove, trades } from './improve.ts';
import { pointsOf } from './problem.ts';
import { acceptableComponents } from './zone.ts';

const key = (points: readonly number[]) => points.join(' ');

test('improvements are those that brute force finds: their number, their front, and the trades of one or two issues', () => {
  let improved = 0;
  for (let index = 0; index < cases(300, 10_000); index++) {
    const random = seededRandom(21, index);
    const problem = randomProblem(random, 2 + (index % 2));
    const onTable = problem.issues.map(({ values }) => random.below(values.length));
    const table = pointsOf(problem, onTable);
    const better = acceptablePackages(problem).filter(({ points }) => dominates(points, table));
    const components = acceptableComponents(problem);
    expect(countImprovements(components, problem, onTable), `problem ${index}`).toBe(BigInt(better.length));

    const front = frontsOf(components, problem.parties.length).at(-1)!;
    const floors = problemAbove(problem, onTable).parties.map(({ reservation }) => reservation);
    const above = Array.from({ length: front.size }, (_, k) => front.points.map(each => each[k]!)).filter(
      points => points.every((value, party) => value >= floors[party]!) && key(points) !== key(table),
    );
    const best = new Set(undominated(better).map(({ points }) => key(points)));
    expect(new Set(above.map(key))).toEqual(best);

    const near = better.filter(({ chosen }) => chosen.filter((value, issue) => value !== onTable[issue]).length <= 2);
    const found = trades(problem, onTable);
    expect(found.map(({ chosen }) => key(chosen)).toSorted()).toEqual(near.map(({ chosen }) => key(chosen)).toSorted());
    for (const { chosen, points, changed } of found) {
      expect(pointsOf(problem, chosen)).toEqual(points);
      expect(chosen.flatMap((value, issue) => (value === onTable[issue] ? [] : [issue]))).toEqual(changed);
    }
    if (better.length > 0) improved++;
  }
  expect(improved).toBeGreaterThan(cases(300, 10_000) / 4);
});
