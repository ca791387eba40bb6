/** Sums, powers and inner products of scalars. */
import type { Scalar, Suite } from '../primitives/suite.ts';

export function sum(suite: Suite, scalars: readonly Scalar[]): Scalar {
  return scalars.reduce(suite.plus, suite.scalar(0));
}

/** `sum a[i] * b[i]`. */
export function inner(suite: Suite, a: readonly Scalar[], b: readonly Scalar[]): Scalar {
  return sum(
    suite,
    a.map((value, at) => suite.times(value, b[at]!)),
  );
}

/** `x, x^2, ..., x^count`. */
export function powers(suite: Suite, x: Scalar, count: number): Scalar[] {
  const all: Scalar[] = [];
  for (let at = 0; at < count; at++) all.push(at === 0 ? x : suite.times(all[at - 1]!, x));
  return all;
}

export const negate = (suite: Suite, scalar: Scalar): Scalar => suite.minus(suite.scalar(0), scalar);
