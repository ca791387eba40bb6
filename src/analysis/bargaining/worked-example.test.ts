/** The worked example of docs/methods/bargaining.md. */
import { expect, test } from 'vitest';
import { partyId } from '../../case/model.ts';
import { toNumber } from '../../core/rational.ts';
import { adjustedWinner } from './adjusted-winner.ts';
import { acceptablePackages, undominated } from './brute-force.ts';
import { fallbackBargaining } from './fallback.ts';
import { frontsOf } from './front.ts';
import { countImprovements, trades } from './improve.ts';
import { PackageFinder } from './packages.ts';
import type { BargainingProblem } from './problem.ts';
import { solutionsAmong } from './solutions.ts';
import { acceptableComponents, countAcceptable } from './zone.ts';

const party = (id: string, points: number[][]) => ({
  id: partyId(id),
  name: id,
  points,
  denominator: 100,
  reservation: 40,
  redLines: [],
});
const problem: BargainingProblem = {
  issues: [
    { id: 'flow', name: 'Flow', values: ['none', '20%', '40%'] },
    { id: 'payment', name: 'Payment', values: ['0', '10m', '20m'] },
    { id: 'inspection', name: 'Inspection', values: ['no', 'yes'] },
  ],
  parties: [
    party('highland', [
      [50, 30, 0],
      [0, 20, 30],
      [20, 0],
    ]),
    party('lowland', [
      [0, 30, 60],
      [20, 15, 0],
      [0, 20],
    ]),
  ],
  bystanders: [],
  forbidden: [{ text: 'flow = 40% and payment = 0', issues: [0, 1], holds: ([flow, pay]) => flow === 2 && pay === 0 }],
};
const components = acceptableComponents(problem);
const fronts = frontsOf(components, 2);
const front = fronts.at(-1)!;
const efficient = Array.from({ length: front.size }, (_, k) => front.points.map(each => each[k]!)).filter(points =>
  points.every(value => value >= 40),
);

test('zone and front', () => {
  expect(countAcceptable(components, problem)).toBe(7n);
  const finder = new PackageFinder(components, fronts);
  const rows = efficient.map(points => [
    points.join('/'),
    finder
      .example(points)
      .map((value, issue) => problem.issues[issue]!.values[value])
      .join(', '),
  ]);
  expect(rows).toEqual([
    ['70/45', '20%, 10m, no'],
    ['60/50', '20%, 20m, yes'],
    ['50/65', '20%, 10m, yes'],
    ['40/75', '40%, 10m, no'],
  ]);
  const all = acceptablePackages(problem);
  expect(all).toHaveLength(7);
  expect(
    undominated(all)
      .map(({ points }) => points.join('/'))
      .toSorted(),
  ).toEqual(rows.map(([points]) => points).toSorted());
});

test('solutions', () => {
  const { nash, kalaiSmorodinsky, egalitarian, utilitarian } = solutionsAmong(efficient, problem);
  expect([nash, kalaiSmorodinsky, egalitarian]).toEqual([[[50, 65]], [[50, 65]], [[50, 65]]]);
  expect(utilitarian.map(points => points.join('/'))).toEqual(['70/45', '50/65', '40/75']);
});

test('improvements', () => {
  const onTable = [1, 0, 0]; // 20 %, no payment, no inspection: 50/50
  expect(countImprovements(components, problem, onTable)).toBe(3n);
  expect(trades(problem, onTable).map(({ points }) => points.join('/'))).toEqual(['50/60', '50/65', '60/50']);
  expect(countImprovements(components, problem, [1, 1, 1])).toBe(0n);
});

test('adjusted winner and fallback bargaining', () => {
  const { firstShares, divided, got } = adjustedWinner(problem)!;
  expect(firstShares.map(share => toNumber(share!))).toEqual([1 / 11, 1, 1]);
  expect(divided).toEqual([0]);
  expect(toNumber(got)).toBe(6 / 11);
  const ranks = [
    [[0], [1], [2], [3]],
    [[3], [2], [1], [0]],
  ];
  expect(fallbackBargaining(ranks)).toMatchObject({ depth: 3, agreed: [1, 2], support: 2 });
});
