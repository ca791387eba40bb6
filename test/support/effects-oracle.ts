/**
 * The oracle of effects, written from the words of docs/methods/worlds.md alone: every world of a small model, every order and every
 * corner of the ranges, one by one. Slow and obvious.
 */
import type { Range } from '../../src/case/model.ts';

export interface SmallModel {
  /** How sure each thing is, in order. */
  readonly sure: readonly Range[];
  /** Sizes and noises of the orders. */
  readonly orders: readonly { readonly size: number; readonly noise: number }[];
  /** Whether the finding is true. */
  readonly isTrue: (holds: readonly boolean[], orders: readonly (readonly number[])[]) => boolean;
}

/** Least and greatest of some figure of the model over the corners of its ranges. */
export function overCorners({ sure }: SmallModel, figure: (chances: readonly number[]) => number): Range {
  const values: number[] = [];
  for (let corner = 0; corner < 2 ** sure.length; corner++) {
    values.push(figure(sure.map((range, at) => range[((corner >> at) & 1) as 0 | 1])));
  }
  return [Math.min(...values), Math.max(...values)];
}

/** For each way in which the things fall, bit i for thing i, how often the finding is true; `entered` names an order that is as it is entered. */
export function rowsOf(model: SmallModel, entered?: number): number[] {
  const all = ordersOf(model, entered);
  return Array.from({ length: 2 ** model.sure.length }, (_, bits) => {
    const holds = model.sure.map((_range, at) => ((bits >> at) & 1) === 1);
    return all.reduce((sum, { orders, weight }) => sum + (model.isTrue(holds, orders) ? weight : 0), 0);
  });
}

/** The share of worlds in which the finding is true where each thing holds with its chance. */
export function shareOf(rows: readonly number[], chances: readonly number[]): number {
  let share = 0;
  for (const [bits, row] of rows.entries()) {
    let chance = 1;
    for (const [at, each] of chances.entries()) chance *= (bits >> at) & 1 ? each : 1 - each;
    share += chance * row;
  }
  return share;
}

function ordersOf({ orders }: SmallModel, entered?: number): { orders: number[][]; weight: number }[] {
  let all: { orders: number[][]; weight: number }[] = [{ orders: [], weight: 1 }];
  for (const [at, { size, noise }] of orders.entries()) {
    const own = permutations(size).map(order => ({
      order,
      weight: at === entered ? Number(inversions(order) === 0) : noise ** inversions(order),
    }));
    const total = own.reduce((sum, { weight }) => sum + weight, 0);
    all = all.flatMap(each =>
      own.map(({ order, weight }) => ({ orders: [...each.orders, order], weight: (each.weight * weight) / total })),
    );
  }
  return all;
}

function permutations(size: number): number[][] {
  if (size === 0) return [[]];
  return permutations(size - 1).flatMap(rest =>
    Array.from({ length: size }, (_, at) => [...rest.slice(0, at), size - 1, ...rest.slice(at)]),
  );
}

function inversions(order: readonly number[]): number {
  return order.flatMap((a, at) => order.slice(at + 1).filter(b => a > b)).length;
}
