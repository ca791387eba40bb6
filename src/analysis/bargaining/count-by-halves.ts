/**
 * Counts the packages above the reservations without a look at each: all sums of either half of the components stand in a k-d
 * tree, and pairs of branches are counted as one where all of their sums are above, or none (dual-tree counting after Gray &
 * Moore 2000). Exact.
 */
import type { Component } from './components.ts';
import { PointSet } from './point-set.ts';

const mostSums = 120_000;
const leafSize = 8;

/** Undefined where a half has more than 120,000 different sums, or more packages than whole numbers tell apart. */
export function countByHalves(components: readonly Component[], reservations: readonly number[]): bigint | undefined {
  const sides: Component[][] = [[], []];
  const sizes = [1, 1];
  for (const component of components.toSorted((a, b) => b.choices.length - a.choices.length)) {
    const side = sizes[0]! <= sizes[1]! ? 0 : 1;
    sides[side]!.push(component);
    sizes[side]! *= component.choices.length;
  }
  const [left, right] = sides.map(side => weightedSums(side, reservations.length));
  if (!left || !right) return undefined;
  return countPairs(treeOf(left), treeOf(right), reservations);
}

/** Different sums, with how many packages have each. */
interface WeightedSums {
  readonly columns: readonly Float64Array[];
  readonly weights: Float64Array;
}

function weightedSums(components: readonly Component[], parties: number): WeightedSums | undefined {
  const packages = components.reduce(
    (product, { choices }) => product * choices.reduce((sum, { values }) => sum + values.length, 0),
    1,
  );
  if (packages > Number.MAX_SAFE_INTEGER) return undefined;
  let sums: WeightedSums = {
    columns: Array.from({ length: parties }, () => new Float64Array(1)),
    weights: Float64Array.of(1),
  };
  const sum = new Float64Array(parties);
  for (const { choices } of components) {
    const before = sums.weights.length;
    if (before * choices.length > 10 * mostSums) return undefined;
    const set = new PointSet(parties, before * choices.length);
    const weights = new Float64Array(before * choices.length);
    for (const { points, values } of choices) {
      for (let k = 0; k < before; k++) {
        for (let party = 0; party < parties; party++) sum[party] = sums.columns[party]![k]! + points[party]!;
        const at = set.add(sum);
        weights[at] = weights[at]! + sums.weights[k]! * values.length;
      }
    }
    if (set.size > mostSums) return undefined;
    sums = { columns: set.columns.map(column => column.slice(0, set.size)), weights: weights.slice(0, set.size) };
  }
  return sums;
}

interface Node {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly weight: number;
  /** In leaves: the points, and how many packages have each. */
  readonly leaf?: readonly { readonly point: readonly number[]; readonly weight: number }[];
  readonly children?: readonly [Node, Node];
}

function treeOf({ columns, weights }: WeightedSums): Node {
  const build = (order: readonly number[]): Node => {
    const lower = columns.map(column =>
      order.reduce((least, k) => Math.min(least, column[k]!), Number.POSITIVE_INFINITY),
    );
    const upper = columns.map(column =>
      order.reduce((most, k) => Math.max(most, column[k]!), Number.NEGATIVE_INFINITY),
    );
    const weight = order.reduce((sum, k) => sum + weights[k]!, 0);
    if (order.length <= leafSize) {
      const leaf = order.map(k => ({ point: columns.map(column => column[k]!), weight: weights[k]! }));
      return { lower, upper, weight, leaf };
    }
    const widths = upper.map((most, party) => most - lower[party]!);
    const widest = columns[widths.indexOf(Math.max(...widths))]!;
    const sorted = order.toSorted((a, b) => widest[a]! - widest[b]!);
    const middle = sorted.length >>> 1;
    return { lower, upper, weight, children: [build(sorted.slice(0, middle)), build(sorted.slice(middle))] };
  };
  return build([...weights.keys()]);
}

/** The sum of the products of weights over all pairs whose points add up to the reservations of all parties. */
function countPairs(left: Node, right: Node, reservations: readonly number[]): bigint {
  let whole = 0n;
  let small = 0;
  const add = (a: number, b: number) => {
    const product = a * b;
    if (product > Number.MAX_SAFE_INTEGER) {
      whole += BigInt(a) * BigInt(b);
      return;
    }
    if (small + product > Number.MAX_SAFE_INTEGER) {
      whole += BigInt(small);
      small = 0;
    }
    small += product;
  };
  const visit = (a: Node, b: Node, open: readonly number[]): void => {
    const still: number[] = [];
    for (const party of open) {
      if (a.upper[party]! + b.upper[party]! < reservations[party]!) return;
      if (a.lower[party]! + b.lower[party]! < reservations[party]!) still.push(party);
    }
    if (still.length === 0) add(a.weight, b.weight);
    else if (a.leaf && b.leaf) {
      for (const x of a.leaf)
        for (const y of b.leaf)
          if (still.every(party => x.point[party]! + y.point[party]! >= reservations[party]!)) add(x.weight, y.weight);
    } else if (a.children && (b.leaf || a.weight >= b.weight)) for (const child of a.children) visit(child, b, still);
    else for (const child of b.children!) visit(a, child, still);
  };
  visit(left, right, [...reservations.keys()]);
  return whole + BigInt(small);
}
