/** How a single package stands: which demands it does not meet, and whether another package is better for all. */
import { type BargainingProblem, type Package, type PackageTest, pointsOf } from './problem.ts';
import type { Demand } from './zone.ts';

/** The demands that a package breaks: constraints, red lines and reservations, in the order of the problem. */
export function brokenDemands({ parties, forbidden, ...problem }: BargainingProblem, chosen: Package): Demand[] {
  const passes = (test: PackageTest) => test.holds(test.issues.map(issue => chosen[issue]!));
  const points = pointsOf({ parties, forbidden, ...problem }, chosen);
  return [
    ...forbidden.flatMap((test, index): Demand[] => (passes(test) ? [{ kind: 'constraint', index }] : [])),
    ...parties.flatMap(({ redLines, reservation }, party): Demand[] => [
      ...redLines.flatMap((test, index): Demand[] => (passes(test) ? [] : [{ kind: 'red-line', party, index }])),
      ...(points[party]! < reservation ? [{ kind: 'reservation', party } as const] : []),
    ]),
  ];
}
