import { describe, expect, test } from 'vitest';
import { randomProblem } from '../../../test/support/random-problem.ts';
import { cases } from '../../../test/support/size.ts';
import { seededRandom } from '../../core/random.ts';
import { acceptablePackages, undominated } from './brute-force.ts';
import { countByHalves } from './count-by-halves.ts';
import { countByTotals } from './count-by-totals.ts';
import { directSolutions } from './direct.ts';
import { epsilonFront } from './epsilon-front.ts';
import { frontsOf } from './front.ts';
import { PackageFinder } from './packages.ts';
import { isAcceptable, pointsOf } from './problem.ts';
import { solutionNames, solutionsAmong } from './solutions.ts';
import { acceptableComponents, conflictingDemands, countAcceptable, withDemands } from './zone.ts';

const key = (points: readonly number[]) => points.join(' ');
const sorted = (points: readonly (readonly number[])[]) => [...new Set(points.map(key))].toSorted();

test('the two ways of counting agree where packages are many, also beyond 2^53', () => {
  for (let index = 0; index < cases(6, 40); index++) {
    const random = seededRandom(23, index);
    const parties = index % 2 === 0 ? 2 : 3;
    const issues = index % 2 === 0 ? 24 : 12;
    const components = Array.from({ length: issues }, (_, issue) => ({
      issues: [issue],
      choices: Array.from({ length: 6 }, (_choice, value) => ({
        points: Array.from({ length: parties }, () => random.below(4)),
        values: [[value]],
      })),
    }));
    const reservations = Array.from({ length: parties }, () => random.below(issues * 3));
    expect(countByHalves(components, reservations)).toBe(countByTotals(components, reservations));
  }
  const everything = Array.from({ length: 40 }, (_, issue) => ({
    issues: [issue],
    choices: [{ points: [0, 1], values: Array.from({ length: 10 }, (_value, value) => [value]) }],
  }));
  expect(countByTotals(everything, [0, 40])).toBe(10n ** 40n);
  expect(countByTotals(everything, [0, 41])).toBe(0n);
});

describe('against brute force on random negotiations with ties, constraints and red lines', () => {
  const trials = cases(400, 10_000);

  test('the front, its packages and the exact count of the zone', () => {
    let empty = 0;
    let tied = 0;
    for (let index = 0; index < trials; index++) {
      const problem = randomProblem(seededRandom(11, index), index % 2 === 0 ? 2 : 3);
      const all = acceptablePackages(problem);
      const components = acceptableComponents(problem);
      const fronts = frontsOf(components, problem.parties.length);
      const front = fronts.at(-1)!;
      const points = Array.from({ length: front.size }, (_, k) => front.points.map(each => each[k]!)).filter(each =>
        each.every((value, party) => value >= problem.parties[party]!.reservation),
      );
      const best = undominated(all);
      expect(sorted(points), `problem ${index}`).toEqual(sorted(best.map(each => each.points)));
      expect(countAcceptable(components, problem), `problem ${index}`).toBe(BigInt(all.length));
      const reservations = problem.parties.map(({ reservation }) => reservation);
      expect(countByHalves(components, reservations), `problem ${index}`).toBe(BigInt(all.length));
      expect(countByTotals(components, reservations), `problem ${index}`).toBe(BigInt(all.length));
      const finder = new PackageFinder(components, fronts);
      for (const each of points) {
        const wanted = best.filter(other => key(other.points) === key(each)).map(({ chosen }) => key(chosen));
        expect([...finder.packages(each)].map(key).toSorted()).toEqual(wanted.toSorted());
        expect(finder.count(each)).toBe(BigInt(wanted.length));
        if (wanted.length > 1) tied++;
      }
      if (all.length === 0) empty++;
      const fromAll = solutionsAmong(
        best.map(each => each.points),
        problem,
      );
      const fromFront = solutionsAmong(points, problem);
      for (const name of solutionNames) expect(sorted(fromFront[name])).toEqual(sorted(fromAll[name]));
    }
    expect(empty).toBeGreaterThan(trials / 50);
    expect(tied).toBeGreaterThan(trials / 10);
  });

  test('what empties a zone: each named demand is needed for it, together they suffice', () => {
    let looked = 0;
    for (let index = 0; index < trials; index++) {
      const problem = randomProblem(seededRandom(12, index), 2 + (index % 4));
      const isEmpty = (each: typeof problem) => acceptablePackages(each).length === 0;
      const conflict = conflictingDemands(problem, isEmpty);
      if (!conflict) continue;
      looked++;
      expect(isEmpty(withDemands(problem, conflict))).toBe(true);
      for (const demand of conflict) {
        expect(
          isEmpty(
            withDemands(
              problem,
              conflict.filter(other => other !== demand),
            ),
          ),
        ).toBe(false);
      }
    }
    expect(looked).toBeGreaterThan(trials / 50);
  });

  test('every package that is found is acceptable and has the points it is found for', () => {
    for (let index = 0; index < 50; index++) {
      const problem = randomProblem(seededRandom(13, index), 3);
      const components = acceptableComponents(problem);
      const fronts = frontsOf(components, 3);
      const front = fronts.at(-1)!;
      const finder = new PackageFinder(components, fronts);
      for (let k = 0; k < front.size; k++) {
        const points = front.points.map(each => each[k]!);
        const chosen = finder.example(points);
        expect(pointsOf(problem, chosen)).toEqual(points);
        const wanted = points.every((value, party) => value >= problem.parties[party]!.reservation);
        expect(isAcceptable(problem, chosen)).toBe(wanted);
      }
    }
  });
});

test('direct solutions for two to six parties equal those among all efficient packages', () => {
  for (let index = 0; index < cases(300, 10_000); index++) {
    const problem = randomProblem(seededRandom(14, index), 2 + (index % 5));
    const best = undominated(acceptablePackages(problem)).map(({ points }) => points);
    const wanted = solutionsAmong(best, problem);
    const direct = directSolutions(acceptableComponents(problem), problem);
    expect(direct.isEmpty).toBe(best.length === 0);
    for (const name of solutionNames) {
      expect(sorted(direct.solutions[name]), `problem ${index} ${name}`).toEqual(sorted(wanted[name]));
      for (const points of direct.solutions[name]) {
        const chosen = direct.example(points);
        expect(pointsOf(problem, chosen)).toEqual(points);
        expect(isAcceptable(problem, chosen)).toBe(true);
      }
    }
  }
});

test('the approximate front covers every efficient package within its stated bound', () => {
  let coarse = 0;
  for (let index = 0; index < cases(150, 3_000); index++) {
    const plain = randomProblem(seededRandom(15, index), 3 + (index % 4));
    const problem = {
      ...plain,
      parties: plain.parties.map(party => ({ ...party, reservation: 0, redLines: [] })),
    };
    const components = acceptableComponents(problem);
    const { points, bound, example } = epsilonFront(components, problem, 0.02, undefined, { sums: 240, exact: 12 });
    if (bound > 0) coarse++;
    for (const each of points) expect(pointsOf(problem, example(each))).toEqual(each);
    const ranges = problem.parties.map((_, party) =>
      components.reduce((sum, { choices }) => {
        const values = choices.map(choice => choice.points[party]!);
        return sum + Math.max(...values) - Math.min(...values);
      }, 0),
    );
    for (const { points: wanted } of undominated(acceptablePackages(problem))) {
      const covered = points.some(each =>
        each.every((value, party) => value >= wanted[party]! - bound * Math.max(1, ranges[party]!) - 1e-6),
      );
      if (!covered) expect.fail(`problem ${index}: ${wanted.join(' ')} is not covered within ${bound}`);
    }
  }
  expect(coarse).toBeGreaterThan(10);
});
