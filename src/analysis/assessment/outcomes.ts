/** The outcomes in reach of one situation, with the ways to them and whom they are better and worse for: nobody's loss is left out. */
import { type Concept, concepts } from '../stability/kernel.ts';
import { type ConflictModel, optionsTaken, type StateIndex, statesOf } from '../stability/model.ts';
import { type Move, pathTo, stepOf } from '../stability/moves.ts';
import { compareOf } from '../stability/order.ts';
import { packageEnds, packageTo } from '../stability/packages.ts';
import type { Sense } from '../stability/solution.ts';
import type { Outcome } from './assessment.ts';
import { isPartial, kindOf } from './findings.ts';
import type { WorldSituation } from './situation-in-world.ts';

/** An equilibrium and the way to it. */
interface Found {
  readonly state: StateIndex;
  readonly by: Outcome['by'];
  readonly path: readonly Move[];
  readonly sense: Sense;
}

const travels: readonly Outcome['by'][] = ['improvements', 'joint moves', 'package'];

/**
 * The equilibria in reach: by single steps, then those that only joint moves reach, then those that only a package does; within each
 * the nearest to the status quo first, by the options that differ. The status quo is among them where it is better or worse than the
 * reference.
 */
export function outcomesOf(situation: WorldSituation, concept: Concept): Outcome[] {
  const { solution } = situation;
  const { model } = solution;
  const kind = kindOf(situation);
  const concerned = concernedIn(situation);
  const isWorse = dominanceIn(situation);
  const certain = foundIn(situation, concept, 'certain');
  const sure = new Set(certain.map(({ state }) => state));
  const possible = isPartial(situation) ? foundIn(situation, concept, 'possible') : [];
  const found = [...certain, ...possible.filter(({ state }) => !sure.has(state))].toSorted(
    (a, b) => travels.indexOf(a.by) - travels.indexOf(b.by),
  );
  return found.map(({ state, by, path, sense }) => {
    const values = concerned.map(([party, against]) => [party, against(state)] as const);
    const who = (value: 1 | -1 | undefined) => values.filter(([, each]) => each === value).map(([party]) => party);
    const isDominated =
      !['worse', 'both'].includes(kind(state)) && found.some(other => isWorse(state, other.state) && other.by === by);
    return {
      taken: optionsTaken(model, model.states[state]!),
      concepts: concepts.filter(each => solution.isEquilibrium(state, each, sense)),
      betterFor: who(1),
      worseFor: who(-1),
      unknownFor: who(undefined),
      kind: kind(state),
      sense,
      by,
      path: path.map(move => stepOf(model, move)),
      ...(isDominated && { dominated: true }),
    };
  });
}

function foundIn({ solution, judges, settled }: WorldSituation, concept: Concept, sense: Sense): Found[] {
  const { model } = solution;
  const statusQuo = model.statusQuo!;
  const isEnd = (state: StateIndex) => solution.isEquilibrium(state, concept, sense);
  const seen = new Set<StateIndex>();
  const take = (states: readonly StateIndex[], by: Found['by'], pathOf: (state: StateIndex) => readonly Move[]) => {
    const fresh = states.filter(state => !seen.has(state) && isEnd(state));
    for (const state of fresh) seen.add(state);
    return nearestFirst(model, fresh).map((state): Found => ({ state, by, path: pathOf(state), sense }));
  };
  if (!settled?.(statusQuo) && judges.every(({ against }) => against(statusQuo) === 0)) seen.add(statusQuo);
  const alone = solution.reach(statusQuo, 'improvements', sense);
  const jointly = solution.reach(statusQuo, 'jointly', sense);
  return [
    ...take([...alone.keys()], 'improvements', state => pathTo(state, alone)),
    ...take([...jointly.keys()], 'joint moves', state => pathTo(state, jointly)),
    ...take(
      packageEnds(
        solution,
        statusQuo,
        sense,
        [...statesOf(model)].filter(state => !seen.has(state)),
      ),
      'package',
      state => packageTo(solution, statusQuo, state, sense)!,
    ),
  ];
}

function nearestFirst({ states, statusQuo }: ConflictModel, found: readonly StateIndex[]): StateIndex[] {
  const distance = (state: StateIndex) => bitCount(states[state]! ^ states[statusQuo!]!);
  return found.toSorted((a, b) => distance(a) - distance(b) || a - b);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** All who act, each by itself, and main parties that control no option. */
function concernedIn({ judges, movers }: WorldSituation) {
  const acting = new Set(movers.map(({ party }) => party));
  return [...movers, ...judges.filter(({ party }) => !acting.has(party))].map(
    ({ party, against }) => [party, against] as const,
  );
}

/** Whether a state is worse than another for a main party and better for none. */
function dominanceIn({ judges }: WorldSituation): (state: StateIndex, than: StateIndex) => boolean {
  const compare = judges.map(({ order }) => compareOf(order));
  return (state, than) => {
    const values = compare.map(each => each(state, than));
    return values.includes(-1) && values.every(value => value === -1 || value === 0);
  };
}
