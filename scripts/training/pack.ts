import { hashMask, type StoredWeights } from '../../src/reading/tag/model.ts';
import type { Learned } from './learn.ts';

/** Keeps the features of the largest weights and stores them in eight bits. */
export function pack({ hashes, weights, transitions, labels }: Learned, keep: number): StoredWeights {
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
  const seen = new Set<number>();
  const chosen: number[] = [];
  for (const feature of order) {
    const key = hashes[feature]! & hashMask;
    if (chosen.length >= keep) break;
    if (seen.has(key)) continue;
    seen.add(key);
    chosen.push(feature);
  }
  const clip = 4;
  const names = new Uint8Array(chosen.length * 3);
  const values = new Int8Array(chosen.length * labels);
  for (const [row, feature] of chosen.entries()) {
    const key = hashes[feature]! & hashMask;
    names.set([key & 255, (key >> 8) & 255, key >> 16], row * 3);
    for (let label = 0; label < labels; label += 1) {
      const value = Math.max(-clip, Math.min(clip, weights[feature * labels + label]!));
      values[row * labels + label] = Math.round((value / clip) * 127);
    }
  }
  return {
    labels,
    scale: clip / 127,
    transitions: [...transitions].map(value => Math.round(value * 1e4) / 1e4),
    hashes: Buffer.from(names).toString('base64'),
    weights: Buffer.from(values.buffer).toString('base64'),
  };
}
