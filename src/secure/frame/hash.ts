/**
 * Hashes with a domain of their own: SHA-512 over a domain, a label and parts, each behind its length, so that no two lists
 * of parts give the same input, and no two protocols the same hash.
 */
import { concatBytes, lengthPrefixed, utf8 } from '../../wire/bytes.ts';
import type { Hashing } from '../primitives/suite.ts';

export type Hash = (suite: Hashing, label: string, ...parts: readonly Uint8Array[]) => Uint8Array;

/** `hash64` gives 64 bytes, `hash32` the first 32 of them. */
export function hashesOf(domain: string): { readonly hash64: Hash; readonly hash32: Hash } {
  const hash64: Hash = (suite, label, ...parts) =>
    suite.sha512(concatBytes([domain, label].map(utf8).concat(parts).map(lengthPrefixed)));
  return { hash64, hash32: (...input) => hash64(...input).slice(0, 32) };
}

/** The history after a step: everything before it, and its messages in their order. */
export function extendHistory(
  hash32: Hash,
  suite: Hashing,
  history: Uint8Array,
  messages: readonly Uint8Array[],
): Uint8Array {
  return hash32(suite, 'history', history, ...messages);
}
