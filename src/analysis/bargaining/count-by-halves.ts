/**
 * Counts the packages above the reservations without a look at each: all sums of either half of the components stand in a k-d
 * tree, and pairs of branches are counted as one where all of their sums are above, or none (dual-tree counting after Gray &
 * Moore 2000). Exact.
 */
import type { Component } from './components.ts';
import { PointSet } from './point-set.ts';

const mostSums = 30_000;
const leafSize = 8;

/** Undefined where a half has more than 30,000 different sums, or more packages than whole numbers tell apart. */
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

type Leaf = readonly { readonly point: Float64Array; readonly weight: number }[];

interface Node {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly weight: number;
  /** In leaves: the points, and how many packages have each. */
  readonly leaf?: Leaf;
  readonly children?: readonly [Node, Node];
}

function treeOf({ columns, weights }: WeightedSums): Node {
  const build = (order: readonly number[]): Node => {
    const lower = Float64Array.from(columns, column =>
      order.reduce((least, k) => Math.min(least, column[k]!), Number.POSITIVE_INFINITY),
    );
    const upper = Float64Array.from(columns, column =>
      order.reduce((most, k) => Math.max(most, column[k]!), Number.NEGATIVE_INFINITY),
    );
    const weight = order.reduce((sum, k) => sum + weights[k]!, 0);
    if (order.length <= leafSize) {
      const leaf = order.map(k => ({ point: Float64Array.from(columns, column => column[k]!), weight: weights[k]! }));
      return { lower, upper, weight, leaf };
    }
    const widths = Array.from(upper, (most, party) => most - lower[party]!);
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
  /** `open` has a bit for each party whose reservation is not sure to be met. */
  const visit = (a: Node, b: Node, open: number): void => {
    let still = 0;
    for (let party = 0; party < reservations.length; party++) {
      if ((open & (1 << party)) === 0) continue;
      const reservation = reservations[party]!;
      if (a.upper[party]! + b.upper[party]! < reservation) return;
      if (a.lower[party]! + b.lower[party]! < reservation) still |= 1 << party;
    }
    if (still === 0) add(a.weight, b.weight);
    else if (a.leaf && b.leaf) {
      for (let x = 0; x < a.leaf.length; x++) add(a.leaf[x]!.weight, weightAbove(b.leaf, a.leaf[x]!.point, still));
    } else if (a.children && (b.leaf || a.weight >= b.weight)) {
      visit(a.children[0], b, still);
      visit(a.children[1], b, still);
    } else {
      visit(a, b.children![0], still);
      visit(a, b.children![1], still);
    }
  };
  const weightAbove = (leaf: Leaf, point: Float64Array, still: number): number => {
    let weight = 0;
    for (let y = 0; y < leaf.length; y++) {
      const other = leaf[y]!.point;
      let party = 0;
      while (
        party < point.length &&
        ((still & (1 << party)) === 0 || point[party]! + other[party]! >= reservations[party]!)
      )
        party++;
      if (party === point.length) weight += leaf[y]!.weight;
    }
    return weight;
  };
  visit(left, right, 2 ** reservations.length - 1);
  return whole + BigInt(small);
}
