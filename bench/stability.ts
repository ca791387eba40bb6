/**
 * Speed of the stability kernel in processor time, and its ratio to the textbook method (explicit legal sequences, one state at a time) on
 * the sizes that it can do. `npx node bench/stability.ts [most options]`
 */
import { spawnSync } from 'node:child_process';
import { concepts, createKernel } from '../src/analysis/stability/kernel.ts';
import { isStable } from '../src/analysis/stability/legal-sequences.ts';
import {
  type ConflictModel,
  type Direction,
  decisionMakers,
  firstState,
  makersOf,
  statesOf,
} from '../src/analysis/stability/model.ts';
import { compareOf, denseRanks } from '../src/analysis/stability/order.ts';
import { partyId } from '../src/case/model.ts';
import { seededRandom } from '../src/core/random.ts';

/** Options dealt out in turn; `hard` makes every fifth option one-way and forbids an eighth of the cube. */
function model(options: number, makers: number, hard: boolean): ConflictModel {
  const directions = Array.from(
    { length: options },
    (_, option): Direction => (hard && option % 5 === 4 ? 'forward' : 'both'),
  );
  const states = new Int32Array(2 ** options).map((_, state) => state);
  return {
    options: directions.map((_, option) => `o${option}`),
    directions,
    decisionMakers: decisionMakers(
      Array.from({ length: makers }, (_, owner) => ({
        id: partyId(`d${owner}`),
        name: `D${owner}`,
        mask: directions.reduce((mask, _, option) => (option % makers === owner ? mask | (1 << option) : mask), 0),
      })),
    ),
    states: hard ? states.filter(state => (state & 0b1000011) !== 0b11) : states,
    statusQuo: firstState,
  };
}

/** Processor seconds a round, so that other work on the machine does not count. */
function seconds(work: () => void, leastMs: number): number {
  const wall = performance.now();
  const start = process.cpuUsage();
  let rounds = 0;
  do {
    work();
    rounds++;
  } while (performance.now() - wall < leastMs);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6 / rounds;
}

if (process.argv[2] === 'memory') memory(Number(process.argv[3]));
else table(Number(process.argv[2] ?? 20));

/** Peak memory of one model in a process of its own. */
function memory(options: number): void {
  const conflict = model(options, 4, false);
  const random = seededRandom(1);
  const ranks = conflict.decisionMakers.map(() =>
    denseRanks(new Float64Array(conflict.states.length).map(() => random.unit())),
  );
  createKernel(conflict).thresholds(ranks);
  console.log(`Peak memory, 2^${options} states, 4 DMs: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function table(mostOptions: number): void {
  console.log('options  DMs  kind   states     ms/model     states/s   textbook states/s    ratio');
  for (const hard of [false, true]) {
    for (let options = 10; options <= mostOptions; options += 2) {
      for (const makers of [2, 3, 4, 5]) {
        const random = seededRandom(1, options, makers);
        const conflict = model(options, makers, hard);
        const size = conflict.states.length;
        const ranks = conflict.decisionMakers.map(() =>
          denseRanks(new Float64Array(conflict.states.length).map(() => random.unit())),
        );
        const kernel = createKernel(conflict);
        kernel.thresholds(ranks);
        const fast = size / seconds(() => void kernel.thresholds(ranks), 200);
        let slow: number | undefined;
        if (options <= 10) {
          const orders = ranks.map(each => compareOf({ kind: 'total', ranks: each }));
          const all = statesOf(conflict);
          const asked = 1;
          slow =
            asked /
            seconds(() => {
              const state = all[random.below(size)]!;
              for (const concept of concepts) {
                for (const index of makersOf(conflict)) isStable(conflict, orders, index, concept, state);
              }
            }, 300);
        }
        console.log(
          [
            String(options).padStart(7),
            String(makers).padStart(5),
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
  spawnSync(process.execPath, [import.meta.filename, 'memory', String(mostOptions)], { stdio: 'inherit' });
}
