/**
 * Joint reach and solving of plausible worlds, in processor time, and their ratio to the plain way on the same worlds: for each state
 * reached one look at every state left and at every decision maker, and a solver that remembers nothing.
 * `npx node bench/assessment.ts`
 */
import { isLegal } from '../src/analysis/stability/cosets.ts';
import { oneWayMasks, type StateIndex, statesOf } from '../src/analysis/stability/model.ts';
import { leadsJointly } from '../src/analysis/stability/reach.ts';
import type { Solution } from '../src/analysis/stability/solution.ts';
import { SituationSolver } from '../src/analysis/stability/solver.ts';
import { readCase } from '../src/case/file/read.ts';
import type { PartyId, Preferences, Situation } from '../src/case/model.ts';
import { seededRandom, shuffleInPlace } from '../src/core/random.ts';

const worlds = 300;

/** Four parties, three options each; a world is a choice of every party's wants, each of which holds in four of five. */
function situations() {
  const parties = ['a', 'b', 'c', 'd'];
  const options = parties.flatMap(party => [0, 1, 2].map(at => `${party}${at}`));
  const random = seededRandom(4);
  const some = () => options[random.below(options.length)]!;
  const wants = parties.map(() =>
    Array.from(
      { length: 7 },
      () => `${random.below(2) ? 'not ' : ''}${some()}${random.below(2) ? ` if ${some()}` : ''}`,
    ),
  );
  const theCase = readCase(
    JSON.stringify({
      parley: 1,
      title: 'bench',
      status: 'illustration',
      parties: Object.fromEntries(parties.map(id => [id, { name: id.toUpperCase(), role: 'principal' }])),
      situation: {
        options: Object.fromEntries(options.map(id => [id, { by: id[0], says: id }])),
        'status-quo': [],
        infeasible: ['a0 and b0', 'c1 and d1', 'a2 and c2 and d2'],
        preferences: Object.fromEntries(parties.map((id, at) => [id, [...new Set(wants[at])]])),
      },
    }),
  ).case;
  const base = theCase.situation!;
  const world = (): Situation => ({
    ...base,
    preferences: new Map(
      [...base.preferences].map(([party, own]): [PartyId, Preferences] =>
        own.kind === 'ranking'
          ? [party, own]
          : [
              party,
              {
                ...own,
                statements: shuffleInPlace([...own.statements.slice(0, 2)], random).concat(
                  own.statements.slice(2).filter(() => random.below(5) > 0),
                ),
              },
            ],
      ),
    ),
  });
  return { theCase, all: Array.from({ length: worlds }, world) };
}

/** As `leadsJointly`, state by state. */
function plainly({ model, orders }: Solution, from: StateIndex, isSought: (state: StateIndex) => boolean): boolean {
  const { states } = model;
  const oneWay = oneWayMasks(model);
  const seen = new Set([from]);
  for (const at of seen) {
    const here = states[at]!;
    for (const to of statesOf(model)) {
      const changed = here ^ states[to]!;
      if (seen.has(to) || changed === 0 || !isLegal(oneWay, here, states[to]!)) continue;
      const willing = model.decisionMakers.every(({ index, mask }) => {
        const order = orders[index]!;
        return (changed & mask) === 0 || (order.kind === 'total' && order.ranks[to]! > order.ranks[at]!);
      });
      if (!willing) continue;
      if (isSought(to)) return true;
      seen.add(to);
    }
  }
  return false;
}

function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const { theCase, all } = situations();
const never = () => false;
const solver = new SituationSolver(theCase);
const solutions = all.map(each => solver.solve(each, ['seq']));
const from = solutions[0]!.model.statusQuo!;
const reach = (way: (solution: Solution) => boolean) => seconds(() => solutions.forEach(each => void way(each)));
const row = (name: string, fast: number, slow: number) =>
  process.stdout.write(
    `${name.padEnd(12)} ${(worlds / fast).toFixed(0).padStart(9)} ${(worlds / slow).toFixed(0).padStart(9)} ${(slow / fast).toFixed(1).padStart(6)}\n`,
  );
reach(each => leadsJointly(each, from, 'certain', never)); // warm up
process.stdout.write(`${solutions[0]!.model.states.length} states\n             worlds/s   plainly  ratio\n`);
row(
  'joint reach',
  reach(each => leadsJointly(each, from, 'certain', never)),
  reach(each => plainly(each, from, never)),
);
const anew = () => all.forEach(each => void new SituationSolver(theCase).solve(each, ['seq']));
row(
  'solving',
  seconds(() => all.forEach(each => void solver.solve(each, ['seq']))),
  seconds(anew),
);
