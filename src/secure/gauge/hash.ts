/** The gauge's own hashes, and challenges made of them. */
import { hashesOf } from '../frame/hash.ts';
import type { Scalar, Suite } from '../primitives/suite.ts';

export const { hash64, hash32 } = hashesOf('parley gauge 1');

/** A challenge of the Fiat-Shamir transform: uniform modulo the order. */
export function challenge(suite: Suite, label: string, ...parts: readonly Uint8Array[]): Scalar {
  return suite.reduce(hash64(suite, label, ...parts));
}
