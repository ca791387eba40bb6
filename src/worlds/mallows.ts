/**
 * The Mallows model of noisy orders (Mallows 1957, "Non-null ranking models"): an order has probability proportional to
 * noise^d, d the number of pairs that stand otherwise than in the given order (Kendall's tau). Drawn exactly by repeated
 * insertion (Doignon, Pekec & Regenwetter 2004): item i of the given order is put j places before the end with
 * probability proportional to noise^j.
 */
import type { Random } from '../core/random.ts';

/** A random order of 0..size-1 around the identity. `noise` 0 gives the identity, 1 any order evenly. */
export function mallowsOrder(size: number, noise: number, random: Random): number[] {
  const order: number[] = [];
  for (let item = 0; item < size; item++) {
    order.splice(item - displacement(item, noise, random), 0, item);
  }
  return order;
}

/** Every order of 0..size-1 with its probability; size! of them. */
export function mallowsOrders(
  size: number,
  noise: number,
): { readonly order: readonly number[]; readonly weight: number }[] {
  let orders: { order: number[]; weight: number }[] = [{ order: [], weight: 1 }];
  for (let item = 0; item < size; item++) {
    const shares = Array.from({ length: item + 1 }, (_, step) => noise ** step);
    const total = shares.reduce((sum, each) => sum + each, 0);
    orders = orders.flatMap(({ order, weight }) =>
      shares.map((share, step) => ({ order: order.toSpliced(item - step, 0, item), weight: (weight * share) / total })),
    );
  }
  return orders;
}

/** A displacement in 0..most with probability proportional to noise^displacement. */
function displacement(most: number, noise: number, random: Random): number {
  if (noise === 0 || most === 0) return 0;
  let total = 0;
  for (let step = 0, weight = 1; step <= most; step++, weight *= noise) total += weight;
  let rest = random.unit() * total;
  for (let step = 0, weight = 1; step < most; step++, weight *= noise) {
    rest -= weight;
    if (rest < 0) return step;
  }
  return most;
}
