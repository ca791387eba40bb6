/** Group elements of which nobody knows a relation: hashed from their number. Number 0 is for sums of squares. */
import { unsigned } from '../../wire/bytes.ts';
import type { Point, Suite } from '../primitives/suite.ts';
import { hash64 } from './hash.ts';

export interface Generators {
  /** For the commitment to the two coefficients in the ballot's proof. */
  readonly square: Point;
  /** One per place of a vector. */
  readonly places: readonly Point[];
}

export function generators(suite: Suite, places: number): Generators {
  const generator = (index: number) => suite.pointFromUniform(hash64(suite, 'generator', unsigned(index, 4)));
  return { square: generator(0), places: Array.from({ length: places }, (_, index) => generator(index + 1)) };
}
