/**
 * Solutions without a front, for any number of parties: branch and bound (search.ts) with linear bounds. For the sum the bound
 * is exact; for the product of gains g the product of (w_i g_i) is at most the n-th power of the mean of w_i g_i (arithmetic
 * and geometric mean); the least relative gain is at most any weighted mean of the relative gains. All ties are found.
 */
import type { Package } from '../../case/agenda/package.ts';
import { LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { dominates } from './brute-force.ts';
import type { Component } from './components.ts';
import { packagesBehind } from './package-behind.ts';
import type { BargainingProblem } from './problem.ts';
import { leastWeights, productWeights, sumMultipliers, type Weights } from './relaxation.ts';
import { type Bound, bestPackages, halvesOf, treesOf } from './search.ts';
import { compareKeys, gainsOf, type SolutionName, type Solutions, solutionKey, solutionNames } from './solutions.ts';

export interface DirectSolutions {
  readonly solutions: Solutions;
  readonly isEmpty: boolean;
  /** The most that each party can gain among acceptable packages. */
  readonly ideals: readonly number[];
  /** A package with the points of one of the solutions. */
  example(points: readonly number[]): Package;
}

/**
 * The four solutions of a problem over its acceptable components.
 * @throws LimitError where half of the components have too many different sums.
 */
export function directSolutions(components: readonly Component[], problem: BargainingProblem): DirectSolutions {
  const reservations = problem.parties.map(({ reservation }) => reservation);
  const nothing = {
    ...{ solutions: record(() => []), isEmpty: true, ideals: reservations.map(() => 0) },
    example: packagesBehind({ left: [], right: [] }),
  };
  if (components.some(({ choices }) => choices.length === 0)) return nothing;
  const efficient = components.map(withoutDominated);
  const halves = halvesOf(efficient, reservations.length);
  if (!halves) throw new LimitError(complaint('TOO_MANY_PACKAGES'));
  const gains = (points: readonly number[]) => gainsOf(points, problem);
  const run = (wanted: readonly Goal[]) => {
    const trees = treesOf(
      halves,
      wanted.map(({ bound }) => bound),
    );
    return wanted.map(({ bound, measure, key }, sum) =>
      bestPackages(trees, { reservations, bound, sum, measure, compare: (a, b) => compareKeys(key(a), key(b)) }),
    );
  };
  const extremes = run(
    reservations.map((_, party) => ({
      bound: linearBound(
        efficient,
        reservations,
        reservations.map((_reservation, at) => (at === party ? 1 : 0)),
      ),
      measure: points => [points[party]!],
      key: points => [BigInt(points[party]!)],
    })),
  );
  if (extremes.some(points => points.length === 0)) return nothing;
  const ideals = reservations.map((reservation, party) => Math.max(0, extremes[party]![0]![party]! - reservation));
  const ones = reservations.map(() => 1);
  const goals: Record<SolutionName, Omit<Goal, 'key'>> = {
    nash: {
      bound: productBound(productWeights(efficient, reservations), reservations),
      measure: points => [gains(points).reduce((sum, gain) => sum + Math.log(Math.max(gain, tiny)), 0)],
    },
    kalaiSmorodinsky: {
      bound: leastBound(leastWeights(efficient, reservations, ideals), reservations, ideals),
      measure: points => [leastOf(gains(points), ideals)],
    },
    egalitarian: {
      bound: leastBound(leastWeights(efficient, reservations, ones), reservations, ones),
      measure: points => gains(points).sort((a, b) => a - b),
    },
    utilitarian: {
      bound: linearBound(efficient, reservations, ones),
      measure: points => [points.reduce((sum, each) => sum + each, 0)],
    },
  };
  const found = run(
    solutionNames.map(name => ({ ...goals[name], key: points => solutionKey(name, gains(points), ideals) })),
  );
  return {
    solutions: record(name => efficientOnly(found[solutionNames.indexOf(name)]!)),
    isEmpty: false,
    ideals,
    example: packagesBehind(halves),
  };
}

interface Goal {
  readonly bound: Bound;
  readonly measure: (points: readonly number[]) => readonly number[];
  readonly key: (points: readonly number[]) => readonly bigint[];
}

/** Stands for no gain in logarithms: each party without gain outweighs every product. */
const tiny = 1e-200;

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
    limit: greatest => parties * Math.log(Math.max(greatest - constant, tiny) / parties) - logs,
  };
}

function leastBound(shares: Weights, reservations: readonly number[], scales: readonly number[]): Bound {
  const weights = shares.map((share, party) => (scales[party]! > 0 ? share / scales[party]! : 0));
  const constant = weights.reduce((sum, weight, party) => sum + weight * reservations[party]!, 0);
  return { weights, limit: greatest => greatest - constant };
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
