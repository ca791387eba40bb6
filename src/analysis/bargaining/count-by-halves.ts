/**
 * Counts the packages above the reservations without a look at each: from all sums of either half of the components. For two
 * parties by one sweep (count-pairs-of-two.ts); for more the sums stand in k-d trees, and pairs of branches are counted as
 * one where all of their sums are above, or none (dual-tree counting after Gray & Moore 2000). Exact.
 */
import type { Component } from './components.ts';
import { countPairsOfTwo } from './count-pairs-of-two.ts';
import { ExactSum } from './exact-sum.ts';
import { type WeightedSums, weightedSums } from './weighted-sums.ts';

const leafSize = 8;

/** Undefined where a half has too many different sums, or more packages than whole numbers tell apart. */
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
  return reservations.length === 2
    ? countPairsOfTwo(left, right, reservations)
    : countPairs(treeOf(left), treeOf(right), reservations);
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
  const total = new ExactSum();
  /** `open` has a bit for each party whose reservation is not sure to be met. */
  const visit = (a: Node, b: Node, open: number): void => {
    let still = 0;
    for (let party = 0; party < reservations.length; party++) {
      if ((open & (1 << party)) === 0) continue;
      const reservation = reservations[party]!;
      if (a.upper[party]! + b.upper[party]! < reservation) return;
      if (a.lower[party]! + b.lower[party]! < reservation) still |= 1 << party;
    }
    if (still === 0) total.add(a.weight, b.weight);
    else if (a.leaf && b.leaf) {
      for (let x = 0; x < a.leaf.length; x++)
        total.add(a.leaf[x]!.weight, weightAbove(b.leaf, a.leaf[x]!.point, still));
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
  return total.value;
}
