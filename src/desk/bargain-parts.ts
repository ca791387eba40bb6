/** The parts of a bargaining result, with names and utilities instead of places and points. */
import { adjustedWinner } from '../analysis/bargaining/adjusted-winner.ts';
import { analyse, type BargainingAnalysis } from '../analysis/bargaining/analysis.ts';
import { fallbackBargaining, rankingBy } from '../analysis/bargaining/fallback.ts';
import { countImprovements, problemAbove, trades } from '../analysis/bargaining/improve.ts';
import { packageWith } from '../analysis/bargaining/package-with.ts';
import { type BargainingProblem, type Package, pointsOf } from '../analysis/bargaining/problem.ts';
import { type SolutionName, solutionNames } from '../analysis/bargaining/solutions.ts';
import { brokenDemands } from '../analysis/bargaining/standing.ts';
import { acceptableComponents, type Demand } from '../analysis/bargaining/zone.ts';
import type { Progress } from '../core/progress.ts';
import { toNumber } from '../core/rational.ts';
import type {
  AdjustedWinnerPart,
  FallbackPart,
  FrontPart,
  ImprovementPart,
  NamedPackage,
  SolutionLists,
  SolutionPoint,
  ZonePart,
} from './bargain-result.ts';

type Points = readonly number[];
type Finder = BargainingAnalysis['finder'];

export function utilitiesOf({ parties }: BargainingProblem, points: Points): number[] {
  return points.map((each, party) => each / parties[party]!.denominator);
}

export function namedPackage({ issues }: BargainingProblem, chosen: Package): NamedPackage {
  return Object.fromEntries(issues.map(({ id, values }, issue) => [id, values[chosen[issue]!]!]));
}

/** Points with an example package, in the order of the packages' values: no order of the parties decides. */
function listed(problem: BargainingProblem, finder: Finder, points: readonly Points[]): SolutionPoint[] {
  return points
    .map(each => ({ each, chosen: exampleOf(problem, finder, each) }))
    .toSorted((a, b) => comparePackages(a.chosen, b.chosen))
    .map(({ each, chosen }) => ({ utilities: utilitiesOf(problem, each), package: namedPackage(problem, chosen) }));
}

function exampleOf(problem: BargainingProblem, finder: Finder, points: Points): Package {
  const chosen = finder ? finder.example(points) : packageWith(problem, points);
  if (!chosen) throw new RangeError(`No package has the points ${points.join(', ')}.`);
  return chosen;
}

function comparePackages(a: Package, b: Package): number {
  const issue = a.findIndex((value, at) => value !== b[at]);
  return issue === -1 ? 0 : a[issue]! - b[issue]!;
}

export function solutionLists(
  problem: BargainingProblem,
  { solutions, finder }: Pick<BargainingAnalysis, 'solutions' | 'finder'>,
): SolutionLists {
  const lists = solutionNames.map((name: SolutionName) => [name, listed(problem, finder, solutions[name])] as const);
  return Object.fromEntries(lists) as unknown as SolutionLists;
}

export function frontPart(
  problem: BargainingProblem,
  { front: { points, bound, example }, finder }: Pick<BargainingAnalysis, 'front' | 'finder'>,
): FrontPart {
  return {
    size: points.length,
    bound,
    points: points.map(each => ({
      utilities: utilitiesOf(problem, each),
      packages: finder ? finder.count(each).toString() : null,
      example: namedPackage(problem, example(each)),
    })),
  };
}

export function zonePart(problem: BargainingProblem, zone: BargainingAnalysis['zone']): ZonePart {
  const { empty, count, conflict, spared, concessions, together } = zone;
  const inWords = (demands: readonly Demand[]) => demands.map(demand => demandInWords(problem, demand));
  const unit = problem.parties[0]!.denominator;
  return {
    empty,
    count: count?.toString() ?? null,
    ...(conflict && { conflict: inWords(conflict) }),
    ...(spared && { spared: inWords(spared) }),
    ...(concessions && { concessions: concessions.map(each => (each === undefined ? null : each / unit)) }),
    ...(empty && {
      together: together ? { each: together.each / unit, packages: listed(problem, undefined, together.points) } : null,
    }),
  };
}

/** Undefined for other than two parties, null where no issue is in dispute. */
export function adjustedWinnerPart(problem: BargainingProblem): AdjustedWinnerPart | null | undefined {
  if (problem.parties.length !== 2) return undefined;
  const found = adjustedWinner(problem);
  if (!found) return null;
  return {
    issues: problem.issues.map(({ id }, issue) => {
      const first = found.firstShares[issue];
      return { issue: id, shares: first ? [toNumber(first), 1 - toNumber(first)] : null };
    }),
    divided: found.divided.map(issue => problem.issues[issue]!.id),
    got: toNumber(found.got),
  };
}

/** Undefined where the front is approximate or empty: then not all that would be ranked is known. */
export function fallbackPart(
  problem: BargainingProblem,
  { front: { points, bound }, finder }: Pick<BargainingAnalysis, 'front' | 'finder'>,
): FallbackPart | undefined {
  if (bound > 0 || points.length === 0) return undefined;
  const { depth, agreed } = fallbackBargaining(
    problem.parties.map((_, party) => rankingBy(points.map(each => each[party]!))),
  );
  return {
    alternatives: points.length,
    depth: depth!,
    agreed: listed(
      problem,
      finder,
      agreed.map(each => points[each]!),
    ),
  };
}

/** What improves on a package on the table, for all. */
export function improvementPart(
  problem: BargainingProblem,
  onTable: Package,
  epsilon: number,
  progress: Progress,
): ImprovementPart {
  const above = problemAbove(problem, onTable);
  const table = pointsOf(problem, onTable);
  const { front, solutions, finder } = analyse(above, epsilon, progress);
  const isBetter = (points: Points) => points.some((each, party) => each !== table[party]);
  const better = { ...front, points: front.points.filter(isBetter) };
  const found = Object.fromEntries(solutionNames.map(name => [name, solutions[name].filter(isBetter)]));
  return {
    package: namedPackage(problem, onTable),
    utilities: utilitiesOf(problem, table),
    broken: brokenDemands(problem, onTable).map(demand => demandInWords(problem, demand)),
    count: countImprovements(acceptableComponents(problem), problem, onTable)?.toString() ?? null,
    trades: trades(problem, onTable).map(({ chosen, points, changed }) => ({
      changed: Object.fromEntries(
        changed.map(issue => [problem.issues[issue]!.id, problem.issues[issue]!.values[chosen[issue]!]!]),
      ),
      utilities: utilitiesOf(problem, points),
    })),
    front: frontPart(above, { front: better, finder }),
    ...solutionLists(above, { solutions: found as unknown as BargainingAnalysis['solutions'], finder }),
  };
}

function demandInWords({ parties, forbidden }: BargainingProblem, demand: Demand): string {
  if (demand.kind === 'constraint') return `that "${forbidden[demand.index]!.text}" cannot be agreed`;
  const party = parties[demand.party]!;
  if (demand.kind === 'red-line') return `the red line of ${party.name}: ${party.redLines[demand.index]!.text}`;
  return `the reservation of ${party.name}: ${party.reservation / party.denominator}`;
}
