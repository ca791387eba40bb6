/**
 * Seeded random numbers for analysis (never for cryptography). Every draw takes its generator as a parameter.
 * The generator is xoroshiro128+ (Blackman and Vigna 2018) from pure-rand; a stream is named by a seed and a path of
 * integers, so that work split over any number of workers draws the same numbers.
 */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  unit(): number;
  /** Uniform integer in 0..bound-1. `bound` is an integer from 1 to 2^31. */
  below(bound: number): number;
}

/** A generator for the stream named by a seed and a path (for example seed, cell, world). */
export function seededRandom(seed: number, ...path: readonly number[]): Random {
  let state = mix(seed | 0, 0x9e3779b9);
  for (const step of path) state = mix(state, step | 0);
  const generator = xoroshiro128plus(state);
  const unsigned = () => generator.next() >>> 0;
  return {
    unit: () => ((unsigned() >>> 5) * 0x4000000 + (unsigned() >>> 6)) / 0x20000000000000,
    below(bound) {
      const limit = 0x100000000 - (0x100000000 % bound);
      let value = unsigned();
      while (value >= limit) value = unsigned();
      return value % bound;
    },
  };
}

/** The stream of a named value in world `index`: the value falls alike wherever it stands, whatever else is drawn. */
export function namedStream(seed: number, index: number, name: string): Random {
  let hash = 0x811c9dc5; // FNV-1a
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return seededRandom(seed, index, hash);
}

/** Fisher-Yates shuffle of the given array. */
export function shuffleInPlace<T>(items: T[], random: Random): T[] {
  for (let last = items.length - 1; last > 0; last--) {
    const pick = random.below(last + 1);
    const item = items[last]!;
    items[last] = items[pick]!;
    items[pick] = item;
  }
  return items;
}

/** Mixes two 32-bit integers (the finaliser of MurmurHash3, Appleby 2011). */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35) ^ b;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
