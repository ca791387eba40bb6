/**
 * Weights for the linear bounds of direct.ts. Over the convex hull of the packages the best weighted sum splits over the
 * components; the weights that make the bound tight are found by first-order steps. Any weights give a correct bound: these
 * only make it a good one.
 */
import type { Component } from './components.ts';

export type Weights = readonly number[];

/** The choice of each component with the greatest weighted points, and the points of that package. */
function bestByWeights(components: readonly Component[], weights: Weights): number[] {
  const total = weights.map(() => 0);
  for (const { choices } of components) {
    let best = choices[0]!.points;
    let most = Number.NEGATIVE_INFINITY;
    for (const { points } of choices) {
      const value = dot(points, weights);
      if (value > most) [most, best] = [value, points];
    }
    for (const [party, value] of best.entries()) total[party]! += value;
  }
  return total;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

const rounds = 200;

/** Weights for the product of gains: 1/gain at the best point of the convex hull, by Frank & Wolfe (1956). */
export function productWeights(components: readonly Component[], reservations: readonly number[]): Weights {
  const least = reservations.map(() => 1e-6);
  const gains = (points: readonly number[]) => points.map((value, party) => value - reservations[party]!);
  let mean = gains(
    bestByWeights(
      components,
      reservations.map(() => 1),
    ),
  );
  let weights = mean.map(() => 1);
  for (let round = 1; round <= rounds; round++) {
    weights = mean.map((gain, party) => 1 / Math.max(gain, least[party]!, 1e-6 * Math.max(...mean.map(Math.abs), 1)));
    const next = gains(bestByWeights(components, weights));
    const step = 2 / (round + 2);
    mean = mean.map((gain, party) => gain + step * (next[party]! - gain));
  }
  return weights;
}

/** Weights (summing to 1) for the least of gain/scale over the parties, by multiplicative weights (Freund & Schapire 1999). */
export function leastWeights(
  components: readonly Component[],
  reservations: readonly number[],
  scales: readonly number[],
): Weights {
  const able = scales.map(scale => scale > 0);
  const sums = scales.map(() => 0);
  let best: Weights = able.map(each => (each ? 1 / able.filter(Boolean).length : 0));
  let lowest = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= rounds; round++) {
    const rate = 8 / Math.sqrt(round);
    const floor = Math.min(...sums.filter((_, party) => able[party]));
    const raw = sums.map((sum, party) => (able[party] ? Math.exp((-rate * (sum - floor)) / round) : 0));
    const total = raw.reduce((a, b) => a + b, 0);
    const shares = raw.map(each => each / total);
    const weights = shares.map((share, party) => (able[party] ? share / scales[party]! : 0));
    const points = bestByWeights(components, weights);
    const relative = points.map((value, party) => (able[party] ? (value - reservations[party]!) / scales[party]! : 0));
    const bound = dot(relative, shares);
    if (bound < lowest) [lowest, best] = [bound, shares];
    for (const [party, value] of relative.entries()) sums[party]! += value;
  }
  return best;
}

/** Multipliers of the reservations for the sum of points, by subgradient steps (Held & Karp 1971). */
export function sumMultipliers(
  components: readonly Component[],
  reservations: readonly number[],
  goal: Weights,
): Weights {
  let multipliers = reservations.map(() => 0);
  let best: Weights = multipliers;
  let lowest = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= rounds; round++) {
    const weights = goal.map((each, party) => each + multipliers[party]!);
    const points = bestByWeights(components, weights);
    const slack = points.map((value, party) => value - reservations[party]!);
    const bound = dot(points, goal) + dot(slack, multipliers);
    if (bound < lowest) [lowest, best] = [bound, multipliers];
    const norm = Math.sqrt(dot(slack, slack)) || 1;
    multipliers = multipliers.map((each, party) => Math.max(0, each - (2 * slack[party]!) / (norm * Math.sqrt(round))));
  }
  return best;
}
