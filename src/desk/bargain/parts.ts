/** The parts of a bargaining result, with names and utilities instead of places and points. */

import { adjustedWinner } from '../../analysis/bargaining/adjusted-winner.ts';
import { analyse, type BargainingAnalysis } from '../../analysis/bargaining/analysis.ts';
import type { PackageStanding } from '../../analysis/bargaining/case-problem.ts';
import { fallbackBargaining, rankingBy } from '../../analysis/bargaining/fallback.ts';
import type { Valuations } from '../../analysis/bargaining/from-agenda.ts';
import { countImprovements, problemAbove, trades } from '../../analysis/bargaining/improve.ts';
import { allWithRedLines, type BargainingProblem, pointsOf } from '../../analysis/bargaining/problem.ts';
import type {
  AdjustedWinnerPart,
  DemandPart,
  FallbackPart,
  FrontPart,
  ImprovementPart,
  NamedPackage,
  SolutionLists,
  SolutionPoint,
  Worth,
  ZonePart,
} from '../../analysis/bargaining/result.ts';
import { type SolutionName, solutionNames } from '../../analysis/bargaining/solutions.ts';
import { acceptableComponents, type Demand } from '../../analysis/bargaining/zone.ts';
import type { Count, ZoneVerdict } from '../../analysis/bargaining/zone-verdict.ts';
import { type Package, type Valuation, worthOf } from '../../case/agenda/package.ts';
import type { Progress } from '../../core/progress.ts';
import { compare, type Rational, reduced, toNumber } from '../../core/rational.ts';

type Points = readonly number[];
type Example = BargainingAnalysis['example'];

export function utilitiesOf({ parties }: BargainingProblem, points: Points): number[] {
  return points.map((each, party) => each / parties[party]!.denominator);
}

export function namedPackage({ issues }: BargainingProblem, chosen: Package): NamedPackage {
  return Object.fromEntries(issues.map(({ id, values }, issue) => [id, values[chosen[issue]!]!]));
}

/** What a package is worth to each party of the problem; undefined where no point is a range. */
export type WorthOf = (chosen: Package) => readonly Worth[] | undefined;

/** The worth of packages by what is known of the parties of a problem. */
export function worthBy({ parties, issues }: BargainingProblem, valuations: Valuations): WorthOf {
  const known = parties.map(({ id }) => valuations.get(id)!);
  const isSure = ({ worth }: Valuation) =>
    issues.every((_, issue) => worth[issue]!.every(({ low, high }) => high !== undefined && compare(low, high) === 0));
  if (known.every(isSure)) return () => undefined;
  return chosen =>
    known.map(valuation => {
      const { low, high } = worthOf(valuation, chosen);
      return [toNumber(low), high ? toNumber(high) : null];
    });
}

function pointOf(problem: BargainingProblem, points: Points, chosen: Package, worthOfPackage: WorthOf): SolutionPoint {
  const worth = worthOfPackage(chosen);
  return {
    utilities: utilitiesOf(problem, points),
    package: namedPackage(problem, chosen),
    ...(worth && { worth }),
  };
}

/** Points with an example package, in the order of the packages' values: no order of the parties decides. */
function listed(
  problem: BargainingProblem,
  example: Example,
  points: readonly Points[],
  worth: WorthOf,
): SolutionPoint[] {
  return points
    .map(each => ({ each, chosen: example(each) }))
    .toSorted((a, b) => comparePackages(a.chosen, b.chosen))
    .map(({ each, chosen }) => pointOf(problem, each, chosen, worth));
}

function comparePackages(a: Package, b: Package): number {
  const issue = a.findIndex((value, at) => value !== b[at]);
  return issue === -1 ? 0 : a[issue]! - b[issue]!;
}

export function solutionLists(
  problem: BargainingProblem,
  { solutions, example }: Pick<BargainingAnalysis, 'solutions' | 'example'>,
  worth: WorthOf,
): SolutionLists {
  const lists = solutionNames.map(
    (name: SolutionName) => [name, listed(problem, example, solutions[name], worth)] as const,
  );
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

/** `verdict` is that of the case; without one the analysed zone is the answer. */
export function zonePart(
  problem: BargainingProblem,
  zone: BargainingAnalysis['zone'],
  verdict: ZoneVerdict | undefined,
  worth: WorthOf,
): ZonePart {
  const { conflict, spared, concessions, together } = zone;
  const answer: ZoneVerdict = verdict ?? {
    verdict: zone.empty ? 'no' : 'yes',
    count: [zone.count, zone.count],
    unknown: [],
  };
  const { count } = answer;
  const parts = (demands: readonly Demand[]) => demands.map(demand => demandPart(problem, demand));
  const unit = problem.parties[0]!.denominator;
  return {
    ...verdictPart(answer),
    empty: answer.verdict === 'unknown' ? null : answer.verdict === 'no',
    count: count[0] === count[1] ? (count[0]?.toString() ?? null) : null,
    ...(conflict && { conflict: parts(conflict) }),
    ...(spared && { spared: parts(spared) }),
    ...(concessions && { concessions: concessions.map(each => (each === undefined ? null : each / unit)) }),
    ...(zone.empty && {
      together: together
        ? { each: together.each / unit, packages: listed(problem, together.example, together.points, worth) }
        : null,
    }),
  };
}

/** The verdict of the case as plain data. */
export function verdictPart({ verdict, count, unknown, among }: ZoneVerdict) {
  return {
    verdict,
    counts: countsInText(count),
    unknown,
    among: among && { parties: among.parties, verdict: among.verdict, counts: countsInText(among.count) },
  };
}

function countsInText([least, most]: Count): ZonePart['counts'] {
  return [least?.toString() ?? null, most?.toString() ?? null];
}

/** What is left of one, exactly, so that both sides of a share are rounded alike. */
const restOf = ({ numerator, denominator }: Rational): Rational => reduced(denominator - numerator, denominator);

/** Undefined for other than two parties, null where no issue is in dispute. */
export function adjustedWinnerPart(problem: BargainingProblem): AdjustedWinnerPart | null | undefined {
  if (problem.parties.length !== 2) return undefined;
  const found = adjustedWinner(problem);
  if (!found) return null;
  return {
    issues: problem.issues.map(({ id }, issue) => {
      const first = found.firstShares[issue];
      return { issue: id, shares: first ? [toNumber(first), toNumber(restOf(first))] : null };
    }),
    divided: found.divided.map(issue => problem.issues[issue]!.id),
    got: toNumber(found.got),
  };
}

/** Undefined where the front is approximate or empty: then not all that would be ranked is known. */
export function fallbackPart(
  problem: BargainingProblem,
  { front: { points, bound, example } }: Pick<BargainingAnalysis, 'front'>,
  worth: WorthOf,
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
      example,
      agreed.map(each => points[each]!),
      worth,
    ),
  };
}

/** What improves on a package on the table, for all. */
export function improvementPart(
  problem: BargainingProblem,
  onTable: Package,
  epsilon: number,
  worth: WorthOf,
  standing: PackageStanding,
  progress: Progress,
): ImprovementPart {
  const above = problemAbove(problem, onTable);
  const table = pointsOf(problem, onTable);
  const { front, solutions, finder, example } = analyse(above, epsilon, progress);
  const isBetter = (points: Points) => points.some((each, party) => each !== table[party]);
  const better = { ...front, points: front.points.filter(isBetter) };
  const found = Object.fromEntries(solutionNames.map(name => [name, solutions[name].filter(isBetter)]));
  return {
    ...pointOf(problem, table, onTable, worth),
    acceptable: standing.answer,
    broken: standing.broken.map(demand => demandPart(standing.problem, demand)),
    count: countImprovements(acceptableComponents(problem), problem, onTable)?.toString() ?? null,
    trades: trades(problem, onTable).map(({ chosen, points, changed }) => ({
      changed: Object.fromEntries(
        changed.map(issue => [problem.issues[issue]!.id, problem.issues[issue]!.values[chosen[issue]!]!]),
      ),
      utilities: utilitiesOf(problem, points),
    })),
    front: frontPart(above, { front: better, finder }),
    ...solutionLists(above, { solutions: found as unknown as BargainingAnalysis['solutions'], example }, worth),
  };
}

/** A demand as plain data. */
export function demandPart(problem: BargainingProblem, demand: Demand): DemandPart {
  if (demand.kind === 'constraint') return { kind: 'constraint', rule: problem.forbidden[demand.index]!.text };
  if (demand.kind === 'red-line') {
    const { id, redLines } = allWithRedLines(problem)[demand.party]!;
    return { kind: 'red-line', party: id, rule: redLines[demand.index]!.text };
  }
  const { id, reservation, denominator, isReservationUnknown } = problem.parties[demand.party]!;
  return { kind: 'reservation', party: id, least: isReservationUnknown ? undefined : reservation / denominator };
}
