/**
 * The interval of a paired difference: the same world judged in two settings, so that each pair gives -1, 0 or 1. Score interval of
 * Tango (1998, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design"): it
 * excludes zero where the test of McNemar (1947) does. Where several things were tried the level is divided by how many (Bonferroni),
 * so that all intervals together hold in 95 of 100 cases.
 */
import type { Range } from '../case/model.ts';

const error = 0.05;

/** How pairs of worlds fell: in how many only the first setting, and only the second, was found true. */
export interface PairsJudged {
  readonly plus: number;
  readonly minus: number;
  readonly of: number;
}

/** Two-sided critical value of the normal distribution at 95 % for all of `tried` together (Abramowitz & Stegun 26.2.23), outward. */
export function criticalValue(tried: number): number {
  const t = Math.sqrt(-2 * Math.log(error / (2 * Math.max(1, tried))));
  const over = 2.515517 + t * (0.802853 + t * 0.010328);
  const under = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return t - over / under + 4.5e-4;
}

/** Of the mean difference, within -1..1, rounded outward to a hundredth of a point. */
export function pairedInterval(judged: PairsJudged, tried: number): Range {
  const { plus, minus, of } = judged;
  const mean = (plus - minus) / of;
  const z = criticalValue(tried);
  // the score falls as the supposed difference grows
  const crossing = (from: number, to: number, score: number) => {
    let [low, high] = [from, to];
    for (let step = 0; step < 40; step++) {
      const middle = (low + high) / 2;
      if (scoreOf(judged, middle) > score) low = middle;
      else high = middle;
    }
    return [low, high] as const;
  };
  const low = mean === -1 ? -1 : crossing(-1, mean, z)[0];
  const high = mean === 1 ? 1 : crossing(mean, 1, -z)[1];
  return [Math.max(-1, outward(low, Math.floor)), Math.min(1, outward(high, Math.ceil))];
}

/** How many pairs tell an effect of this size from none, where `tried` were tried: two and a half times the least, so that it rarely fails. */
export function pairsNeeded(effect: number, tried: number): number {
  return Math.ceil((2.5 * criticalValue(tried) ** 2) / Math.max(1e-6, Math.abs(effect)));
}

/** Tango's score of a supposed difference: how many standard deviations, as they would be then, the mean lies above it. */
function scoreOf({ plus, minus, of }: PairsJudged, difference: number): number {
  const b = (2 * of - plus + minus) * difference - plus - minus;
  const c = -minus * difference * (1 - difference);
  const only = (Math.sqrt(Math.max(0, b * b - 8 * of * c)) - b) / (4 * of);
  const variance = of * (2 * only + difference * (1 - difference));
  const above = plus - minus - of * difference;
  return variance > 0 ? above / Math.sqrt(variance) : above * Number.POSITIVE_INFINITY || 0;
}

function outward(value: number, round: (value: number) => number): number {
  return round(value * 1e4) / 1e4;
}
