/**
 * Secret draws, all derived from one secret seed and from what they are drawn for (context and label), so that who starts
 * again after a crash draws the same, and who is shown another history never uses a nonce twice: another context gives
 * independent draws.
 */
import { unsigned, utf8 } from '../../wire/bytes.ts';
import { requireLength } from '../../wire/length.ts';
import type { Hashing } from '../primitives/suite.ts';
import type { Hash } from './hash.ts';

export const seedLength = 32;

/** 64 secret bytes; the caller wipes them. */
export type Draw = (label: string, index: number) => Uint8Array;

/** `seed` is 32 secret bytes; `context` has any length. @throws UsageError */
export function drawsFrom(hash64: Hash, suite: Hashing, seed: Uint8Array, context: Uint8Array): Draw {
  requireLength('secret seed', seed, seedLength);
  return (label, index) => hash64(suite, 'secret draw', seed, context, utf8(label), unsigned(index, 4));
}
