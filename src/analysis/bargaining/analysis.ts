/** The whole analysis of a problem: zone, front, solutions, what empties the zone. Two or three parties have an exact front. */
import type { Package } from '../../case/agenda/package.ts';
import { noProgress, part } from '../../core/progress.ts';
import { directSolutions } from './direct.ts';
import { isZoneEmpty } from './empty-zone.ts';
import { epsilonFront } from './epsilon-front.ts';
import { exactFront } from './exact-front.ts';
import type { PackageFinder } from './packages.ts';
import type { BargainingProblem } from './problem.ts';
import { gainsOf, type Solutions, solutionsAmong } from './solutions.ts';
import {
  acceptableComponents,
  conflictingDemands,
  countAcceptable,
  type Demand,
  demandsOf,
  leastPoints,
  withDemands,
} from './zone.ts';

export interface BargainingAnalysis {
  readonly zone: {
    readonly empty: boolean;
    /** Exact; undefined where the point totals are too many to count over. */
    readonly count: bigint | undefined;
    /** Where empty: a smallest set of demands that cannot be met together. */
    readonly conflict?: readonly Demand[];
    /** Where empty: by how many points each party alone would have to lower its reservation; undefined where that does not help. */
    readonly concessions?: readonly (number | undefined)[];
    /** Where empty: red lines and constraints of which each, left out alone, opens the zone. */
    readonly spared?: readonly Demand[];
    /**
     * Where empty: the least number of points by which all would have to lower their reservations alike, and the points
     * of the packages that opens; missing where that does not help.
     */
    readonly together?: {
      readonly each: number;
      readonly points: readonly (readonly number[])[];
      example(points: readonly number[]): Package;
    };
  };
  readonly front: {
    /** Points of the efficient acceptable packages, `points[k][party]`. */
    readonly points: readonly (readonly number[])[];
    /**
     * 0 where exact; else the share of each party's range by which an efficient package may be missed. Packages that leave a
     * party less than that above its reservation may be missed altogether.
     */
    readonly bound: number;
    /** A package with the points of one of `points`. */
    example(points: readonly number[]): Package;
  };
  readonly solutions: Solutions;
  /** A package with the points of one of the solutions. */
  example(points: readonly number[]): Package;
  /** The most points that each party has in an acceptable package; none where there is no such package. */
  readonly best: readonly number[];
  /** All packages with the points of one of an exact front's. */
  readonly finder: PackageFinder | undefined;
}

const noExample = (): never => {
  throw new RangeError('Nothing is shown of which there could be an example.');
};

/** Where too few points are given to compare packages by: nothing is shown, and the zone is told from elsewhere. */
export const withoutFront: BargainingAnalysis = {
  zone: { empty: false, count: undefined },
  front: { points: [], bound: 0, example: noExample },
  solutions: { nash: [], kalaiSmorodinsky: [], egalitarian: [], utilitarian: [] },
  example: noExample,
  best: [],
  finder: undefined,
};

/** `epsilon` is the bound asked of the approximate front of four and more parties. */
export function analyse(problem: BargainingProblem, epsilon = 0.01, progress = noProgress): BargainingAnalysis {
  const components = acceptableComponents(problem);
  const count = countAcceptable(components, problem);
  progress(1, 4);
  if (problem.parties.length <= 3) {
    const { points, finder } = exactFront(problem, components);
    return {
      zone: zoneOf(problem, points.length === 0, count),
      front: { points, bound: 0, example: each => finder.example(each) },
      solutions: solutionsAmong(points, problem),
      example: each => finder.example(each),
      best: points[0]
        ? points[0].map((_, party) =>
            points.reduce((most, each) => Math.max(most, each[party]!), Number.NEGATIVE_INFINITY),
          )
        : [],
      finder,
    };
  }
  const { solutions, isEmpty, ideals, example } = directSolutions(components, problem);
  progress(2, 4);
  const front = epsilonFront(components, problem, epsilon, part(progress, 0.5, 1));
  return {
    zone: zoneOf(problem, isEmpty, count),
    front: {
      ...front,
      points: front.points.filter(each => each.every((value, party) => value >= problem.parties[party]!.reservation)),
    },
    solutions,
    example,
    best: isEmpty ? [] : ideals.map((ideal, party) => problem.parties[party]!.reservation + ideal),
    finder: undefined,
  };
}

function zoneOf(problem: BargainingProblem, empty: boolean, count: bigint | undefined): BargainingAnalysis['zone'] {
  if (!empty) return { empty, count };
  const conflict = conflictingDemands(problem, isZoneEmpty);
  const concessions = problem.parties.map((_, party) => concession(problem, party));
  const demands = demandsOf(problem);
  const spared = demands.filter(
    demand =>
      demand.kind !== 'reservation' &&
      !isZoneEmpty(
        withDemands(
          problem,
          demands.filter(other => other !== demand),
        ),
      ),
  );
  const together = jointConcession(problem);
  return { empty, count: 0n, ...(conflict && { conflict }), concessions, spared, ...(together && { together }) };
}

/** All reservations are lowered so far that every package meets them; what the egalitarian solution leaves of that is spared. */
function jointConcession(problem: BargainingProblem): BargainingAnalysis['zone']['together'] {
  const most = Math.max(...problem.parties.map(party => party.reservation - leastPoints(party)));
  const relaxed: BargainingProblem = {
    ...problem,
    parties: problem.parties.map(party => ({ ...party, reservation: party.reservation - most })),
  };
  const { egalitarian, example } = egalitarianOf(relaxed);
  const [first] = egalitarian;
  if (!first) return undefined;
  return { each: most - Math.min(...gainsOf(first, relaxed)), points: egalitarian, example };
}

function egalitarianOf(problem: BargainingProblem) {
  if (problem.parties.length <= 3) {
    const { points, finder } = exactFront(problem);
    const example = (each: readonly number[]) => finder.example(each);
    return { egalitarian: solutionsAmong(points, problem).egalitarian, example };
  }
  const { solutions, example } = directSolutions(acceptableComponents(problem), problem);
  return { egalitarian: solutions.egalitarian, example };
}

/** What a party alone would have to give: its reservation less the most it gets among packages that the others accept. */
function concession(problem: BargainingProblem, party: number): number | undefined {
  const least = leastPoints(problem.parties[party]!);
  const relaxed: BargainingProblem = {
    ...problem,
    parties: problem.parties.map((each, at) => (at === party ? { ...each, reservation: least } : each)),
  };
  if (problem.parties.length <= 3) {
    const { points } = exactFront(relaxed);
    if (points.length === 0) return undefined;
    return problem.parties[party]!.reservation - points.reduce((most, each) => Math.max(most, each[party]!), least);
  }
  const { isEmpty, ideals } = directSolutions(acceptableComponents(relaxed), relaxed);
  return isEmpty ? undefined : problem.parties[party]!.reservation - (least + ideals[party]!);
}
