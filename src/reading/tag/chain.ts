/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001): the best labelling by Viterbi,
 * marginal probabilities by forward-backward (Rabiner 1989, sections III.A and III.B, scaled). Time: length x labels².
 *
 * Shapes: `scores[position * labels + label]`, `transitions[from * labels + to]`, both natural-logarithm potentials.
 */
export interface Chain {
  readonly length: number;
  readonly labels: number;
  readonly scores: Float64Array;
  readonly transitions: Float64Array;
}

/** The labelling of the highest score; ties go to the lower label. */
export function bestLabels({ length, labels, scores, transitions }: Chain): Uint8Array {
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const from = new Uint8Array(length * labels);
  let previous = scores.slice(0, labels);
  for (let at = 1; at < length; at += 1) {
    const current = new Float64Array(labels);
    for (let to = 0; to < labels; to += 1) {
      let top = Number.NEGATIVE_INFINITY;
      for (let source = 0; source < labels; source += 1) {
        const score = (previous[source] as number) + (transitions[source * labels + to] as number);
        if (score > top) {
          top = score;
          from[at * labels + to] = source;
        }
      }
      current[to] = top + (scores[at * labels + to] as number);
    }
    previous = current;
  }
  let label = previous.indexOf(Math.max(...previous));
  for (let at = length - 1; at >= 0; at -= 1) {
    best[at] = label;
    label = from[at * labels + label] as number;
  }
  return best;
}

export interface Marginals {
  /** Probability of each label at each position: `node[position * labels + label]`. */
  readonly node: Float64Array;
  /** Expected number of each transition, summed over the chain: `edge[from * labels + to]`. */
  readonly edge: Float64Array;
}

export function marginals({ length, labels, scores, transitions }: Chain): Marginals {
  const node = new Float64Array(length * labels);
  const edge = new Float64Array(labels * labels);
  if (length === 0) return { node, edge };
  const step = transitions.map(Math.exp);
  const local = new Float64Array(length * labels);
  for (let at = 0; at < length; at += 1) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < labels; y += 1) top = Math.max(top, scores[at * labels + y] as number);
    for (let y = 0; y < labels; y += 1) local[at * labels + y] = Math.exp((scores[at * labels + y] as number) - top);
  }
  const forward = new Float64Array(length * labels);
  normaliseInto(forward, local, 0, labels);
  for (let at = 1; at < length; at += 1) {
    for (let to = 0; to < labels; to += 1) {
      let sum = 0;
      for (let y = 0; y < labels; y += 1)
        sum += (forward[(at - 1) * labels + y] as number) * (step[y * labels + to] as number);
      forward[at * labels + to] = sum * (local[at * labels + to] as number);
    }
    normaliseInto(forward, forward, at * labels, labels);
  }
  const backward = new Float64Array(labels).fill(1);
  const after = new Float64Array(labels);
  for (let at = length - 1; at >= 0; at -= 1) {
    for (let y = 0; y < labels; y += 1)
      node[at * labels + y] = (forward[at * labels + y] as number) * (backward[y] as number);
    normaliseInto(node, node, at * labels, labels);
    if (at === 0) break;
    for (let y = 0; y < labels; y += 1) after[y] = (backward[y] as number) * (local[at * labels + y] as number);
    let total = 0;
    const before = (at - 1) * labels;
    for (let y = 0; y < labels; y += 1) {
      let sum = 0;
      for (let to = 0; to < labels; to += 1) {
        const pair = (step[y * labels + to] as number) * (after[to] as number);
        sum += pair;
        total += (forward[before + y] as number) * pair;
      }
      backward[y] = sum;
    }
    for (let y = 0; y < labels; y += 1)
      for (let to = 0; to < labels; to += 1) {
        const pair = y * labels + to;
        edge[pair] =
          (edge[pair] as number) +
          ((forward[before + y] as number) * (step[pair] as number) * (after[to] as number)) / total;
      }
    normaliseInto(backward, backward, 0, labels);
  }
  return { node, edge };
}

function normaliseInto(target: Float64Array, from: Float64Array, start: number, labels: number): void {
  let sum = 0;
  for (let y = 0; y < labels; y += 1) sum += from[start + y] as number;
  for (let y = 0; y < labels; y += 1) target[start + y] = (from[start + y] as number) / sum;
}
