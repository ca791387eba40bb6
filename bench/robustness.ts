/**
 * Worlds a second of the sampling path (ranks built anew, all five concepts), for 60 to about 1,000 feasible states and
 * four decision makers, against the textbook method on the same worlds: legal sequences from the definitions.
 */
import { performance } from 'node:perf_hooks';
import { concepts, createKernel } from '../src/analysis/stability/kernel.ts';
import { isStable } from '../src/analysis/stability/legal-sequences.ts';
import { type ConflictModel, decisionMakers, firstState, makersOf, statesOf } from '../src/analysis/stability/model.ts';
import { compareOf, keysFromColumns } from '../src/analysis/stability/order.ts';
import { partyId } from '../src/case/model.ts';
import { seededRandom, shuffleInPlace } from '../src/core/random.ts';

const sizes = [60, 150, 260, 500, 1000];
const makers = 4;
const statements = 12;

process.stdout.write('states  worlds/s  textbook worlds/s  ratio\n');
for (const size of sizes) {
  const model = modelOf(size);
  const random = seededRandom(1, size);
  const columns = model.decisionMakers.map(() =>
    Array.from({ length: statements }, () => Uint8Array.from(model.states, () => random.below(2))),
  );
  const kernel = createKernel(model);
  const all = statesOf(model);
  const world = () => columns.map(each => keysFromColumns(shuffleInPlace([...each], random).slice(0, 9), size));
  const fast = rate(2000, () => void kernel.thresholds(world()));
  const slow = rate(1500, () => {
    const orders = world().map(ranks => compareOf({ kind: 'total', ranks }));
    let stable = 0;
    for (const concept of concepts) {
      for (const i of makersOf(model)) {
        for (const state of all) if (isStable(model, orders, i, concept, state)) stable++;
      }
    }
    return stable;
  });
  process.stdout.write(
    `${String(size).padStart(6)}  ${fast.toFixed(0).padStart(8)}  ${slow.toPrecision(3).padStart(17)}  ${(fast / slow).toFixed(0).padStart(5)}\n`,
  );
}

/** A model with exactly `size` feasible states of twelve options, three a decision maker. */
function modelOf(size: number): ConflictModel {
  const all = shuffleInPlace(
    Array.from({ length: 4096 }, (_, state) => state),
    seededRandom(7),
  );
  return {
    options: Array.from({ length: 12 }, (_, option) => `o${option}`),
    directions: Array.from({ length: 12 }, () => 'both' as const),
    decisionMakers: decisionMakers(
      Array.from({ length: makers }, (_, i) => ({ id: partyId(`d${i}`), name: `D${i}`, mask: 7 << (3 * i) })),
    ),
    states: Int32Array.from(all.slice(0, size)).sort(),
    statusQuo: firstState,
  };
}

/** Runs a second, after as long to warm up a fifth, with at least one round. */
function rate(milliseconds: number, round: () => unknown): number {
  const until = (end: number) => {
    let rounds = 0;
    do {
      round();
      rounds++;
    } while (performance.now() < end);
    return rounds;
  };
  until(performance.now() + milliseconds / 5);
  const start = performance.now();
  const rounds = until(start + milliseconds);
  return (1000 * rounds) / (performance.now() - start);
}
