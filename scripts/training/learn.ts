import { seededRandom, shuffleInPlace } from '../../src/core/random.ts';
import { marginals } from '../../src/reading/tag/chain.ts';
import { strongest } from './strongest.ts';

/** A labelled sequence: feature hashes of every position, one after the other, `starts[position]` the first of each. */
export interface Sequence {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
  readonly weight: number;
}

export interface Learned {
  /** Hash of each feature kept. */
  readonly hashes: Int32Array;
  /** `weights[feature * labels + label]`. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  readonly labels: number;
}

export interface LearnOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  /** Features seen in fewer positions are left out. */
  readonly minimum: number;
  /** L2 penalty per update, times the rate. */
  readonly decay: number;
  readonly seed: number;
  readonly progress?: (line: string) => void;
}

/**
 * Learns, keeps the `keep` features of the largest weights, and learns again with these alone: better than cutting, for
 * the weights that stay make up for those that go. `sequences` is called twice, for learning spends the features.
 */
export function learnCompact(sequences: () => readonly Sequence[], options: LearnOptions, keep: number): Learned {
  const kept = new Set(strongest(learn(sequences(), options), keep).map(({ hash }) => hash));
  const again = sequences();
  for (const { features } of again)
    for (let at = 0; at < features.length; at += 1) if (!kept.has(features[at]!)) features[at] = dropped;
  return learn(again, { ...options, minimum: 1 });
}

/**
 * Turns the hashes of the sequences into feature indices, in place, -1 for those seen fewer than `minimum` times, and
 * gives the hash of each index. Counts saturate and share cells by 26 bits of the hash: a rare feature may slip in.
 */
const dropped = 0;

function indexFeaturesInPlace(sequences: readonly Sequence[], minimum: number): Int32Array {
  const mask = (1 << 26) - 1;
  const count = new Uint8Array(mask + 1);
  for (const { features } of sequences)
    for (const hash of features) if (count[hash & mask]! < 255) count[hash & mask]! += 1;
  const index = new Map<number, number>();
  for (const { features } of sequences)
    for (let at = 0; at < features.length; at += 1) {
      const hash = features[at]!;
      if (hash === dropped || count[hash & mask]! < minimum) features[at] = -1;
      else {
        let known = index.get(hash);
        if (known === undefined) {
          known = index.size;
          index.set(hash, known);
        }
        features[at] = known;
      }
    }
  return Int32Array.from(index.keys());
}

/**
 * Maximum likelihood by AdaGrad (Duchi, Hazan & Singer 2011) with one update a sequence; the weights are averaged over
 * the second half of the epochs. The sequences' features are spent.
 */
function learn(sequences: readonly Sequence[], options: LearnOptions): Learned {
  const { labels, epochs, rate, minimum, decay, seed, progress } = options;
  const hashes = indexFeaturesInPlace(sequences, minimum);
  const size = hashes.length * labels;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const average = new Float32Array(size);
  const transitions = new Float64Array(labels * labels);
  const transitionSquares = new Float64Array(labels * labels).fill(1e-2);
  const averageTransitions = new Float64Array(labels * labels);
  const order = sequences.map((_, index) => index);
  const random = seededRandom(seed);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffleInPlace(order, random);
    let loss = 0;
    for (const which of order) {
      const { features, starts, gold, weight } = sequences[which] as Sequence;
      const length = gold.length;
      const scores = new Float64Array(length * labels);
      for (let at = 0; at < length; at += 1)
        for (let f = starts[at] as number; f < (starts[at + 1] as number); f += 1) {
          const base = (features[f] as number) * labels;
          if (base >= 0) for (let y = 0; y < labels; y += 1) scores[at * labels + y]! += weights[base + y]!;
        }
      const { node, edge } = marginals({ length, labels, scores, transitions });
      for (let at = 0; at < length; at += 1) {
        const right = gold[at] as number;
        loss -= Math.log(Math.max(1e-12, node[at * labels + right] as number)) * weight;
        for (let f = starts[at] as number; f < (starts[at + 1] as number); f += 1) {
          const base = (features[f] as number) * labels;
          if (base < 0) continue;
          for (let y = 0; y < labels; y += 1) {
            const gradient =
              weight * ((y === right ? 1 : 0) - (node[at * labels + y] as number)) - decay * weights[base + y]!;
            if (gradient < 1e-4 && gradient > -1e-4) continue;
            squares[base + y]! += gradient * gradient;
            weights[base + y]! += (rate * gradient) / Math.sqrt(squares[base + y]!);
          }
        }
        if (at > 0) edge[(gold[at - 1] as number) * labels + right]! -= 1;
      }
      for (let pair = 0; pair < edge.length; pair += 1) {
        const gradient = -weight * (edge[pair] as number);
        transitionSquares[pair]! += gradient * gradient;
        transitions[pair]! += (rate * gradient) / Math.sqrt(transitionSquares[pair]!);
      }
    }
    if (epoch * 2 >= epochs - 1) {
      averaged += 1;
      for (let i = 0; i < size; i += 1) average[i]! += weights[i]!;
      for (let i = 0; i < transitions.length; i += 1) averageTransitions[i]! += transitions[i]!;
    }
    progress?.(`  epoch ${epoch + 1}/${epochs}: ${hashes.length} features, loss ${loss.toFixed(0)}`);
  }
  return {
    hashes,
    labels,
    weights: average.map(value => value / averaged),
    transitions: averageTransitions.map(value => value / averaged),
  };
}
