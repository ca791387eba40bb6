import type { Learned } from './learn.ts';

/** The features whose weights differ most between labels, the strongest first: their index and their hash. */
export function strongest(
  { hashes, weights, labels }: Learned,
  most = Number.POSITIVE_INFINITY,
): { readonly feature: number; readonly hash: number }[] {
  const strength = new Float32Array(hashes.length);
  for (let f = 0; f < hashes.length; f += 1) {
    let low = 0;
    let high = 0;
    for (let label = 0; label < labels; label += 1) {
      low = Math.min(low, weights[f * labels + label]!);
      high = Math.max(high, weights[f * labels + label]!);
    }
    strength[f] = high - low;
  }
  const order = Uint32Array.from(hashes.keys()).sort((a, b) => strength[b]! - strength[a]! || hashes[a]! - hashes[b]!);
  return Array.from(order.subarray(0, Math.min(most, order.length)), feature => ({ feature, hash: hashes[feature]! }));
}
