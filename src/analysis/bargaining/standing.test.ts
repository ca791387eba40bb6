import { expect, test } from 'vitest';
import { randomProblem } from '../../../test/support/random-problem.ts';
import { cases } from '../../../test/support/size.ts';
import { combinations } from '../../case/agenda/package.ts';
import { seededRandom } from '../../core/random.ts';
import { isAcceptable } from './problem.ts';
import { brokenDemands } from './standing.ts';
import { withDemands } from './zone.ts';

test('a package is acceptable exactly if it breaks no demand, and is so without those that it breaks', () => {
  for (let number = 0; number < cases(60, 2_000); number++) {
    const problem = randomProblem(seededRandom(71, number), 2 + (number % 3), 4);
    for (const chosen of combinations(problem.issues.map(({ values }) => values.length))) {
      const broken = brokenDemands(problem, chosen);
      expect(broken.length === 0).toBe(isAcceptable(problem, chosen));
      const kept = brokenDemands(withDemands(problem, []), chosen);
      expect(kept).toEqual([]);
    }
  }
});
