/**
 * A party's secret draws. All are derived from one secret seed and from what they are drawn for (context and label), so
 * that a party that starts again after a crash sends the same bytes, and a party that is shown another history never
 * uses a nonce twice: another context gives independent draws.
 */
import { unsigned, utf8 } from '../../wire/bytes.ts';
import type { Scalar, Suite } from '../primitives/suite.ts';
import { hash64 } from './hash.ts';

export interface SecretSource {
  scalar(label: string, index?: number): Scalar;
  scalars(label: string, count: number): Scalar[];
  /** 32 bytes. */
  bytes(label: string): Uint8Array;
}

export function secretSource(suite: Suite, seed: Uint8Array, context: Uint8Array): SecretSource {
  const draw = (label: string, index: number) =>
    hash64(suite, 'secret draw', seed, context, utf8(label), unsigned(index, 4));
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
