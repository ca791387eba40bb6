/** Which part of what decides a share rests on nothing. */
import type { Range } from '../case/model.ts';

export interface Weighed {
  /** Least and greatest effect over the ranges, -1..1. */
  readonly effect: Range;
  readonly isUnsupported: boolean;
}

/**
 * The sum of the sizes of the effects of what is unsupported, over that of all: 0..1, the least and the greatest that the ranges of the
 * effects allow, each taken by itself. Null where nothing has an effect.
 */
export function unsupportedShare(deciding: readonly Weighed[]): Range | null {
  const sum = (isUnsupported: boolean, side: 0 | 1) =>
    deciding
      .filter(each => each.isUnsupported === isUnsupported)
      .reduce((total, { effect }) => total + sizes(effect)[side], 0);
  if (sum(true, 1) + sum(false, 1) === 0) return null;
  // where one side has no effect at all the other is all of it, however small
  if (sum(false, 1) === 0) return [1, 1];
  if (sum(true, 1) === 0) return [0, 0];
  return [part(sum(true, 0), sum(false, 1)), part(sum(true, 1), sum(false, 0))];
}

function part(unsupported: number, supported: number): number {
  return unsupported / (unsupported + supported);
}

/** Least and greatest size of an effect. */
function sizes([low, high]: Range): Range {
  const [a, b] = [Math.abs(low), Math.abs(high)];
  return [low <= 0 && high >= 0 ? 0 : Math.min(a, b), Math.max(a, b)];
}
