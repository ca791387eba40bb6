/**
 * Solutions without a front, for any number of parties: branch and bound with linear bounds. For the sum the bound is exact;
 * for the product of gains g the product of (w_i g_i) is at most the n-th power of the mean of w_i g_i (arithmetic and geometric
 * mean); the least relative gain is at most any weighted mean of the relative gains. All ties are found. The search is
 * bounded in steps; past that the answer says that it is not exact.
 */
import { dominates } from './brute-force.ts';
import type { Component } from './components.ts';
import type { BargainingProblem } from './problem.ts';
import { leastWeights, productWeights, sumMultipliers, type Weights } from './relaxation.ts';
import { type Bound, branchAndBound, type Found } from './search.ts';
import { compareKeys, gainsOf, type SolutionName, solutionKey, solutionNames } from './solutions.ts';

export interface DirectSolutions {
  readonly solutions: Readonly<Record<SolutionName, readonly (readonly number[])[]>>;
  /** Whether each is proven best with all its ties. */
  readonly exact: Readonly<Record<SolutionName, boolean>>;
  /** Whether any package is acceptable; undefined where the search ran out before one was found. */
  readonly isEmpty: boolean | undefined;
  /** The most that each party can gain; exact where `exact.kalaiSmorodinsky` is. */
  readonly ideals: readonly number[];
}

export const defaultSteps = 4_000_000;

/** The four solutions of a problem over its acceptable components. `mostSteps` bounds each of the searches. */
export function directSolutions(
  components: readonly Component[],
  problem: BargainingProblem,
  mostSteps = defaultSteps,
): DirectSolutions {
  const reservations = problem.parties.map(({ reservation }) => reservation);
  const efficient = components.map(withoutDominated);
  const unit = (party: number) => reservations.map((_, at) => (at === party ? 1 : 0));
  const search = (bounds: readonly Bound[], value: (points: readonly number[]) => number, key: Key): Found =>
    branchAndBound({
      components: efficient,
      reservations,
      bounds,
      value,
      compare: (a, b) => compareKeys(key(a), key(b)),
      mostSteps,
    });
  if (efficient.some(({ choices }) => choices.length === 0)) return nothing(problem);

  const extremes = reservations.map((_, party) =>
    search(
      [linearBound(efficient, reservations, unit(party))],
      points => points[party]!,
      points => [BigInt(points[party]!)],
    ),
  );
  const found = extremes.flatMap(({ points }) => points);
  if (found.length === 0) {
    return { ...nothing(problem), isEmpty: extremes.some(({ exact }) => exact) ? true : undefined };
  }
  const ideals = reservations.map((reservation, party) =>
    Math.max(0, ...found.map(points => points[party]! - reservation)),
  );
  const idealsExact = extremes.every(({ exact }) => exact);
  const key =
    (name: SolutionName): Key =>
    points =>
      solutionKey(name, gainsOf(points, problem), ideals);
  const ones = reservations.map(() => 1);
  const results: Record<SolutionName, Found> = {
    utilitarian: search(
      [linearBound(efficient, reservations, ones)],
      points => points.reduce((sum, each) => sum + each, 0),
      key('utilitarian'),
    ),
    nash: search(
      [productBound(productWeights(efficient, reservations), reservations)],
      points => gainsOf(points, problem).reduce((sum, gain) => sum + logGain(gain), 0),
      key('nash'),
    ),
    kalaiSmorodinsky: search(
      [leastBound(leastWeights(efficient, reservations, ideals), reservations, ideals)],
      points => leastOf(gainsOf(points, problem), ideals),
      key('kalaiSmorodinsky'),
    ),
    egalitarian: search(
      [leastBound(leastWeights(efficient, reservations, ones), reservations, ones)],
      points => leastOf(gainsOf(points, problem), ones),
      key('egalitarian'),
    ),
  };
  return {
    solutions: record(name => efficientOnly(results[name].points)),
    exact: record(name => results[name].exact && (name !== 'kalaiSmorodinsky' || idealsExact)),
    isEmpty: false,
    ideals,
  };
}

type Key = (points: readonly number[]) => readonly bigint[];

function linearBound(components: readonly Component[], reservations: readonly number[], goal: Weights): Bound {
  const multipliers = sumMultipliers(components, reservations, goal);
  const constant = multipliers.reduce((sum, each, party) => sum + each * reservations[party]!, 0);
  return { weights: goal.map((each, party) => each + multipliers[party]!), limit: greatest => greatest - constant };
}

function productBound(weights: Weights, reservations: readonly number[]): Bound {
  const parties = weights.length;
  const constant = weights.reduce((sum, weight, party) => sum + weight * reservations[party]!, 0);
  const logs = weights.reduce((sum, weight) => sum + Math.log(weight), 0);
  return {
    weights,
    limit: greatest => parties * Math.log(Math.max(greatest - constant, 1e-200) / parties) - logs,
  };
}

function leastBound(shares: Weights, reservations: readonly number[], scales: readonly number[]): Bound {
  const weights = shares.map((share, party) => (scales[party]! > 0 ? share / scales[party]! : 0));
  const constant = weights.reduce((sum, weight, party) => sum + weight * reservations[party]!, 0);
  return { weights, limit: greatest => greatest - constant };
}

function logGain(gain: number): number {
  return Math.log(Math.max(gain, 1e-200));
}

function leastOf(gains: readonly number[], scales: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [party, gain] of gains.entries()) {
    if (scales[party]! > 0) least = Math.min(least, gain / scales[party]!);
  }
  return least === Number.POSITIVE_INFINITY ? 0 : least;
}

/** A choice that another one of its component dominates is in no efficient package. */
function withoutDominated(component: Component): Component {
  const { choices } = component;
  return {
    ...component,
    choices: choices.filter(({ points }) => !choices.some(other => dominates(other.points, points))),
  };
}

function efficientOnly(points: readonly (readonly number[])[]): (readonly number[])[] {
  return points.filter(each => !points.some(other => dominates(other, each)));
}

function record<T>(of: (name: SolutionName) => T): Record<SolutionName, T> {
  return Object.fromEntries(solutionNames.map(name => [name, of(name)])) as Record<SolutionName, T>;
}

function nothing({ parties }: BargainingProblem): DirectSolutions {
  return { solutions: record(() => []), exact: record(() => true), isEmpty: true, ideals: parties.map(() => 0) };
}
