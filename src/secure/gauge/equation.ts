/**
 * Equations between public points, checked many at once: a sum with random weights is the identity only where every
 * equation holds, except with probability about 1/order (small exponents test, Bellare, Garay and Rabin 1998, with
 * full-length weights). Points that several equations share are multiplied once.
 */
import { unsigned } from '../../wire/bytes.ts';
import type { Point, Scalar, Suite } from '../primitives/suite.ts';
import type { MessageType } from './envelope.ts';
import { challenge } from './hash.ts';

/** Claims that the sum of `scalar * point` over the terms is the identity. */
export interface Equation {
  readonly sender: number;
  readonly message: MessageType;
  readonly check: string;
  readonly terms: readonly (readonly [scalar: Scalar, point: Point])[];
}

/**
 * The first equation that does not hold, or undefined. `seed` must depend on every message that the equations come
 * from, so that no sender can choose them after the weights.
 */
export function firstFailure(suite: Suite, seed: Uint8Array, equations: readonly Equation[]): Equation | undefined {
  const total = new Map<Point, Scalar>();
  equations.forEach(({ terms }, index) => {
    const weight = challenge(suite, 'weight', seed, unsigned(index, 4));
    for (const [scalar, point] of terms) {
      const weighted = suite.times(weight, scalar);
      const before = total.get(point);
      total.set(point, before ? suite.plus(before, weighted) : weighted);
    }
  });
  if (suite.isIdentity(suite.multiScalarPublic([...total.values()], [...total.keys()]))) return undefined;
  return equations.find(({ terms }) => !holds(suite, terms));
}

export function holds(suite: Suite, terms: Equation['terms']): boolean {
  const sum = suite.multiScalarPublic(
    terms.map(([scalar]) => scalar),
    terms.map(([, point]) => point),
  );
  return suite.isIdentity(sum);
}
