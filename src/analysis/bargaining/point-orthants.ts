/** Which of many points another one dominates: a k-d tree (Bentley 1975) whose nodes know the box around their points. */

const leafSize = 16;

/** For each of `size` distinct points, `columns[dimension][k]`, whether another is at least as great in every dimension. */
export function dominatedPoints(columns: readonly Float64Array[], size: number): Uint8Array {
  const dominated = new Uint8Array(size);
  if (size === 0) return dominated;
  const tree = treeOf(columns, size);
  // Points that stand beside each other are mostly below the same ones: the last few found are looked at first.
  const recent = new Int32Array(8).fill(-1);
  let next = 0;
  for (let place = 0; place < size; place++) {
    if (recent.some(other => other >= 0 && isAbove(tree, other, place))) dominated[tree.order[place]!] = 1;
    else {
      const above = placeAbove(tree, place);
      if (above < 0) continue;
      dominated[tree.order[place]!] = 1;
      recent[next++ % recent.length] = above;
    }
  }
  return dominated;
}

/** Nodes in preorder: the child of the greater half follows its parent, the other stands at `other`. All arrays are flat. */
interface Tree {
  readonly dimensions: number;
  /** The points in the tree's order, one after the other, and which they are. */
  readonly rows: Float64Array;
  readonly order: Uint32Array;
  /** Sum of each point in the tree's order, and the greatest of each node: what is above a point has a greater sum. */
  readonly sums: Float64Array;
  readonly greatest: Float64Array;
  /** The upper corner of the box around each node's points. */
  readonly upper: Float64Array;
  /** Places of a node's points; `other` is 0 in leaves. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly other: Uint32Array;
}

function treeOf(columns: readonly Float64Array[], size: number): Tree {
  const dimensions = columns.length;
  const most = 4 * Math.ceil(size / leafSize) + 1;
  const order = Uint32Array.from({ length: size }, (_, k) => k);
  const [start, end, other] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  const upper = new Float64Array(most * dimensions).fill(Number.NEGATIVE_INFINITY);
  let nodes = 0;
  const build = (from: number, to: number): number => {
    const node = nodes++;
    const base = node * dimensions;
    start[node] = from;
    end[node] = to;
    let widest = 0;
    let width = -1;
    for (const [dimension, column] of columns.entries()) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let at = from; at < to; at++) {
        const value = column[order[at]!]!;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      upper[base + dimension] = high;
      if (high - low <= width) continue;
      width = high - low;
      widest = dimension;
    }
    if (to - from > leafSize) {
      const middle = (from + to) >>> 1;
      partition(columns[widest]!, order, from, to - 1, middle);
      build(middle, to);
      other[node] = build(from, middle);
    }
    return node;
  };
  build(0, size);
  const rows = new Float64Array(size * dimensions);
  const sums = new Float64Array(size);
  for (const [dimension, column] of columns.entries())
    for (let place = 0; place < size; place++) {
      const value = column[order[place]!]!;
      rows[place * dimensions + dimension] = value;
      sums[place] = sums[place]! + value;
    }
  const greatest = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY);
  for (let node = nodes - 1; node >= 0; node--) {
    if (other[node]! > 0) greatest[node] = Math.max(greatest[node + 1]!, greatest[other[node]!]!);
    else for (let at = start[node]!; at < end[node]!; at++) greatest[node] = Math.max(greatest[node]!, sums[at]!);
  }
  return { dimensions, rows, order, sums, greatest, upper, start, end, other };
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

function isAbove({ dimensions, rows }: Tree, place: number, own: number): boolean {
  if (place === own) return false;
  const [row, point] = [place * dimensions, own * dimensions];
  let dimension = 0;
  while (dimension < dimensions && rows[row + dimension]! >= rows[point + dimension]!) dimension++;
  return dimension === dimensions;
}

/** Nodes still to look at; a k-d tree of halves is never deeper than this. */
const pending = new Uint32Array(128);

/** The place of a point that is at least as great in every dimension; -1 where there is none. */
function placeAbove(tree: Tree, own: number): number {
  const { dimensions, rows, sums, greatest, upper, start, end, other } = tree;
  const point = own * dimensions;
  const sum = sums[own]!;
  let waiting = 1;
  pending[0] = 0;
  while (waiting > 0) {
    const node = pending[--waiting]!;
    if (greatest[node]! <= sum) continue;
    const base = node * dimensions;
    let dimension = 0;
    while (dimension < dimensions && upper[base + dimension]! >= rows[point + dimension]!) dimension++;
    if (dimension < dimensions) continue;
    if (other[node]! > 0) {
      pending[waiting++] = other[node]!;
      pending[waiting++] = node + 1;
      continue;
    }
    for (let place = start[node]!; place < end[node]!; place++) if (isAbove(tree, place, own)) return place;
  }
  return -1;
}
