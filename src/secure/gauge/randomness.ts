/** A party's secret draws as scalars and bytes (`frame/randomness.ts`). */
import { drawsFrom } from '../frame/randomness.ts';
import type { Scalar, Suite } from '../primitives/suite.ts';
import { hash64 } from './hash.ts';

export interface SecretSource {
  scalar(label: string, index?: number): Scalar;
  scalars(label: string, count: number): Scalar[];
  /** 32 bytes. */
  bytes(label: string): Uint8Array;
}

export function secretSource(suite: Suite, seed: Uint8Array, context: Uint8Array): SecretSource {
  const draw = drawsFrom(hash64, suite, seed, context);
  const scalar = (label: string, index = 0) => {
    const wide = draw(label, index);
    const reduced = suite.reduce(wide);
    suite.wipe(wide);
    return reduced;
  };
  return {
    scalar,
    scalars: (label, count) => Array.from({ length: count }, (_, index) => scalar(label, index)),
    bytes: label => draw(label, 0).slice(0, 32),
  };
}
