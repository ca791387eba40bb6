import { hashMask, type StoredWeights } from '../../src/reading/tag/model.ts';
import type { Learned } from './learn.ts';
import { strongest } from './strongest.ts';

/** Stores the weights in eight bits; of two features that share a name the stronger one is kept. */
export function pack(learned: Learned): StoredWeights {
  const { weights, transitions, labels } = learned;
  const seen = new Set<number>();
  const chosen: { feature: number; key: number }[] = [];
  for (const { feature, hash } of strongest(learned)) {
    const key = hash & hashMask;
    if (seen.has(key)) continue;
    seen.add(key);
    chosen.push({ feature, key });
  }
  const clip = 4;
  const names = new Uint8Array(chosen.length * 3);
  const values = new Int8Array(chosen.length * labels);
  for (const [row, { feature, key }] of chosen.entries()) {
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
