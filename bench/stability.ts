/**
 * Speed of the stability kernel, and its ratio to the textbook method (explicit legal sequences, one state at a time) on
 * the sizes that it can do. `npx node bench/stability.ts [most options]`
 */
import { concepts, createKernel } from '../src/analysis/stability/kernel.ts';
import { isStable } from '../src/analysis/stability/legal-sequences.ts';
import type { ConflictModel, Direction } from '../src/analysis/stability/model.ts';
import { compareOf, denseRanks } from '../src/analysis/stability/order.ts';
import { seededRandom } from '../src/core/random.ts';

const mostOptions = Number(process.argv[2] ?? 20);

/** Options dealt out in turn; `hard` makes every fifth option one-way and forbids an eighth of the cube. */
function model(options: number, decisionMakers: number, hard: boolean): ConflictModel {
  const directions = Array.from(
    { length: options },
    (_, option): Direction => (hard && option % 5 === 4 ? 'forward' : 'both'),
  );
  const states = Int32Array.from({ length: 2 ** options }, (_, state) => state);
  return {
    options: directions.map((_, option) => `o${option}`),
    directions,
    decisionMakers: Array.from({ length: decisionMakers }, (_, owner) => ({
      id: `d${owner}`,
      name: `D${owner}`,
      mask: directions.reduce(
        (mask, _, option) => (option % decisionMakers === owner ? mask | (1 << option) : mask),
        0,
      ),
    })),
    states: hard ? states.filter(state => (state & 0b1000011) !== 0b11) : states,
    statusQuo: 0,
  };
}

function seconds(work: () => void, least: number): number {
  let rounds = 0;
  const start = performance.now();
  do {
    work();
    rounds++;
  } while (performance.now() - start < least);
  return (performance.now() - start) / 1000 / rounds;
}

console.log('options  DMs  kind   states     ms/model     states/s   textbook states/s    ratio');
for (const hard of [false, true]) {
  for (let options = 10; options <= mostOptions; options += 2) {
    for (const decisionMakers of [2, 3, 4, 5]) {
      const random = seededRandom(1, options, decisionMakers);
      const conflict = model(options, decisionMakers, hard);
      const size = conflict.states.length;
      const ranks = conflict.decisionMakers.map(() =>
        denseRanks(Float64Array.from(conflict.states, () => random.unit())),
      );
      const kernel = createKernel(conflict);
      kernel.thresholds(ranks);
      const fast = size / seconds(() => void kernel.thresholds(ranks), 200);
      let slow: number | undefined;
      if (options <= 10) {
        const orders = ranks.map(each => compareOf({ kind: 'total', ranks: each }));
        const asked = 1;
        slow =
          asked /
          seconds(() => {
            const state = random.below(size);
            for (const concept of concepts) {
              for (const index of orders.keys()) isStable(conflict, orders, index, concept, state);
            }
          }, 300);
      }
      console.log(
        [
          String(options).padStart(7),
          String(decisionMakers).padStart(5),
          `  ${hard ? 'hard' : 'free'}`,
          String(size).padStart(9),
          ((1000 * size) / fast).toFixed(2).padStart(13),
          Math.round(fast).toLocaleString('en').padStart(13),
          (slow ? Math.round(slow).toLocaleString('en') : '-').padStart(20),
          (slow ? `${Math.round(fast / slow)} x` : '-').padStart(9),
        ].join(''),
      );
    }
  }
}
console.log(`Peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
