import { type Front, frontsOf } from './front.ts';
import { PackageFinder } from './packages.ts';
import type { BargainingProblem } from './problem.ts';
import { acceptableComponents } from './zone.ts';

/** The efficient acceptable points of two or three parties, with what recovers their packages. */
export function exactFront(problem: BargainingProblem, components = acceptableComponents(problem)) {
  const fronts = frontsOf(components, problem.parties.length);
  const points = pointsOn(fronts.at(-1)!).filter(each =>
    each.every((value, party) => value >= problem.parties[party]!.reservation),
  );
  return { points, finder: new PackageFinder(components, fronts) };
}

function pointsOn({ size, points }: Front): number[][] {
  return Array.from({ length: size }, (_, k) => points.map(each => each[k]!));
}
