/** The oracle: every package is looked at. Slow and obvious; for at most some hundred thousand packages. */
import { combinations, type Package } from '../../case/agenda/package.ts';
import { type BargainingProblem, isAcceptable, pointsOf } from './problem.ts';

export interface Valued {
  readonly chosen: Package;
  readonly points: readonly number[];
}

/** All acceptable packages with their points. */
export function acceptablePackages(problem: BargainingProblem): Valued[] {
  const found: Valued[] = [];
  for (const chosen of combinations(problem.issues.map(({ values }) => values.length))) {
    if (isAcceptable(problem, chosen)) found.push({ chosen, points: pointsOf(problem, chosen) });
  }
  return found;
}

/** The packages that no other one dominates: at least as good for all and better for one. Ties are all kept. */
export function undominated(packages: readonly Valued[]): Valued[] {
  return packages.filter(({ points }) => !packages.some(other => dominates(other.points, points)));
}

export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, party) => value >= b[party]!) && a.some((value, party) => value > b[party]!);
}
