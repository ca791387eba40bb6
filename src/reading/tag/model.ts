/** The weights of the tagger: eight bits a weight, features named by 24 bits of their hash. */

export interface WeightsFile {
  readonly format: 2;
  readonly base: StoredWeights;
  readonly review: StoredWeights;
  readonly link: StoredWeights;
}

export interface StoredWeights {
  readonly labels: number;
  /** Real weight = stored weight * scale. */
  readonly scale: number;
  /** `transitions[from * labels + to]`. */
  readonly transitions: readonly number[];
  /** Base64: three bytes a feature, little-endian. */
  readonly hashes: string;
  /** Base64: `labels` signed bytes a feature. */
  readonly weights: string;
}

export interface Weights {
  readonly labels: number;
  readonly transitions: Float64Array;
  /** Adds the weights of the features to `scores[offset ...]`. */
  readonly addInPlace: (features: Int32Array, count: number, scores: Float64Array, offset: number) => void;
}

export interface TaggerModel {
  readonly base: Weights;
  readonly review: Weights;
  readonly link: Weights;
}

export const hashMask = 0xffffff;

export function loadModel(file: WeightsFile): TaggerModel {
  return { base: loadWeights(file.base), review: loadWeights(file.review), link: loadWeights(file.link) };
}

export function loadWeights({ labels, scale, transitions, hashes, weights }: StoredWeights): Weights {
  const names = bytesOf(hashes);
  const values = new Int8Array(bytesOf(weights).buffer);
  const count = values.length / labels;
  const slots = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const keys = new Int32Array(slots).fill(-1);
  const rows = new Int32Array(slots);
  const find = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) & (slots - 1);
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (let row = 0; row < count; row += 1) {
    const key = names[row * 3]! | (names[row * 3 + 1]! << 8) | (names[row * 3 + 2]! << 16);
    const slot = find(key);
    keys[slot] = key;
    rows[slot] = row * labels;
  }
  return {
    labels,
    transitions: Float64Array.from(transitions),
    addInPlace(features, total, scores, offset) {
      for (let f = 0; f < total; f += 1) {
        const key = features[f]! & hashMask;
        const slot = find(key);
        if (keys[slot] !== key) continue;
        const row = rows[slot]!;
        for (let label = 0; label < labels; label += 1) scores[offset + label]! += values[row + label]! * scale;
      }
    },
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
