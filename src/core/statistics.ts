/** Intervals for shares. Level 95 % throughout (z = 1.959964). */

const z = 1.959963984540054;

/** A share in 0..1 with its 95 % confidence interval. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** Wilson score interval (Wilson 1927) of `hits` out of `of` independent draws. With `of` = 0 the share is unknown: NaN in 0..1. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { share: Number.NaN, low: 0, high: 1, of };
  const share = hits / of;
  const denominator = 1 + (z * z) / of;
  const centre = (share + (z * z) / (2 * of)) / denominator;
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / denominator;
  return {
    share,
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === of ? 1 : Math.min(1, centre + half),
    of,
  };
}

/** A difference of shares in -1..1 with its 95 % confidence interval. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** Difference of two independent shares a - b (Newcombe 1998, method 10: square-and-add of the Wilson intervals). */
export function shareDifference(a: Share, b: Share): Difference {
  const difference = a.share - b.share;
  return {
    difference,
    low: Math.max(-1, difference - Math.hypot(a.share - a.low, b.high - b.share)),
    high: Math.min(1, difference + Math.hypot(a.high - a.share, b.share - b.low)),
  };
}
