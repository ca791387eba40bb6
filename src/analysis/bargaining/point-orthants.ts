/** Which of many points another one dominates: a k-d tree (Bentley 1975) whose nodes know the box around their points. */

const leafSize = 8;

/** For each of `size` distinct points, `columns[dimension][k]`, whether another is at least as great in every dimension. */
export function dominatedPoints(columns: readonly Float64Array[], size: number): Uint8Array {
  const order = Uint32Array.from({ length: size }, (_, k) => k);
  const root = nodeOf(columns, order, 0, size);
  const point = new Float64Array(columns.length);
  const dominated = new Uint8Array(size);
  for (let k = 0; k < size; k++) {
    for (const [dimension, column] of columns.entries()) point[dimension] = column[k]!;
    if (hasAbove(root, columns, order, point, k)) dominated[k] = 1;
  }
  return dominated;
}

interface Node {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly start: number;
  readonly end: number;
  readonly children?: readonly [Node, Node];
}

function nodeOf(columns: readonly Float64Array[], order: Uint32Array, start: number, end: number): Node {
  const lower = new Float64Array(columns.length).fill(Number.POSITIVE_INFINITY);
  const upper = new Float64Array(columns.length).fill(Number.NEGATIVE_INFINITY);
  let widest = 0;
  for (const [dimension, column] of columns.entries()) {
    for (let at = start; at < end; at++) {
      const value = column[order[at]!]!;
      if (value < lower[dimension]!) lower[dimension] = value;
      if (value > upper[dimension]!) upper[dimension] = value;
    }
    if (upper[dimension]! - lower[dimension]! > upper[widest]! - lower[widest]!) widest = dimension;
  }
  if (end - start <= leafSize) return { lower, upper, start, end };
  const middle = (start + end) >>> 1;
  partition(columns[widest]!, order, start, end - 1, middle);
  const children = [nodeOf(columns, order, middle, end), nodeOf(columns, order, start, middle)] as const;
  return { lower, upper, start, end, children };
}

/** Brings the element of that rank to its place, smaller ones before it (Hoare 1961). */
function partition(column: Float64Array, order: Uint32Array, from: number, to: number, rank: number): void {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = column[order[(low + high) >>> 1]!]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (column[order[i]!]! < pivot) i++;
      while (column[order[j]!]! > pivot) j--;
      if (i > j) break;
      const other = order[i]!;
      order[i++] = order[j]!;
      order[j--] = other;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else return;
  }
}

function hasAbove(
  node: Node,
  columns: readonly Float64Array[],
  order: Uint32Array,
  point: Float64Array,
  own: number,
): boolean {
  const { lower, upper, start, end, children } = node;
  let whole = true;
  for (let dimension = 0; dimension < point.length; dimension++) {
    if (upper[dimension]! < point[dimension]!) return false;
    if (lower[dimension]! < point[dimension]!) whole = false;
  }
  if (children) {
    if (whole) return true;
    return hasAbove(children[0], columns, order, point, own) || hasAbove(children[1], columns, order, point, own);
  }
  for (let at = start; at < end; at++) {
    const k = order[at]!;
    let above = k !== own;
    for (let dimension = 0; dimension < point.length && above; dimension++) {
      above = columns[dimension]![k]! >= point[dimension]!;
    }
    if (above) return true;
  }
  return false;
}
