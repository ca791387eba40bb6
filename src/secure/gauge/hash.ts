/**
 * Hashes with a domain of their own: SHA-512 over a label and parts, each behind its length, so that no two lists of
 * parts give the same input.
 */
import { concatBytes, lengthPrefixed, utf8 } from '../../wire/bytes.ts';
import type { Scalar, Suite } from '../primitives/suite.ts';

const domain = 'parley gauge 1';

/** 64 bytes. */
export function hash64(suite: Suite, label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return suite.sha512(concatBytes([domain, label].map(utf8).concat(parts).map(lengthPrefixed)));
}

/** The first 32 bytes. */
export function hash32(suite: Suite, label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return hash64(suite, label, ...parts).slice(0, 32);
}

/** A challenge of the Fiat-Shamir transform: uniform modulo the order. */
export function challenge(suite: Suite, label: string, ...parts: readonly Uint8Array[]): Scalar {
  return suite.reduce(hash64(suite, label, ...parts));
}
