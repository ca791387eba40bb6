import { expect, test } from 'vitest';
import { randomProblem } from '../../../test/support/random-problem.ts';
import { cases } from '../../../test/support/size.ts';
import { partyId } from '../../case/model.ts';
import { seededRandom } from '../../core/random.ts';
import { acceptablePackages } from './brute-force.ts';
import { isZoneEmpty } from './empty-zone.ts';
import type { BargainingProblem } from './problem.ts';

test('the zone is empty just where no package is acceptable', () => {
  const random = seededRandom(71);
  let empty = 0;
  const runs = cases(300, 5_000);
  for (let run = 0; run < runs; run++) {
    const problem = randomProblem(random, 2 + random.below(3));
    const expected = acceptablePackages(problem).length === 0;
    expect(isZoneEmpty(problem)).toBe(expected);
    if (expected) empty++;
  }
  expect(empty).toBeGreaterThan(runs / 10);
  expect(empty).toBeLessThan((9 * runs) / 10);
});

/** Opposed to the last point: every package gives both together the same, so that no choice is better than another. */
function opposed(slack: number): BargainingProblem {
  const issues = Array.from({ length: 14 }, (_, index) => ({
    id: `i${index}`,
    name: `Issue ${index}`,
    values: Array.from({ length: 8 }, (_value, value) => `v${value}`),
  }));
  const stake = (issue: number) => 97 + 13 * issue;
  const total = issues.reduce((sum, _, issue) => sum + 7 * stake(issue), 0);
  const half = Math.floor(total / 2);
  const party = (id: string, reservation: number, points: (value: number) => number) => ({
    ...{ id: partyId(id), name: id, denominator: 1, redLines: [], reservation },
    points: issues.map((issue, index) => issue.values.map((_, value) => stake(index) * points(value))),
  });
  return {
    issues,
    parties: [party('a', half, value => value), party('b', total - half + slack, value => 7 - value)],
    bystanders: [],
    forbidden: [],
  };
}

test('what the search does not settle the front does', () => {
  expect(isZoneEmpty(opposed(1))).toBe(true);
  expect(isZoneEmpty(opposed(-40))).toBe(false);
});
