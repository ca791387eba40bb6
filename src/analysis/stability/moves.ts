/** Which states a decision maker can move to, and how one gets from state to state. */
import type { OptionId, PartyId } from '../../case/model.ts';
import { type Classes, classesOf, isLegal } from './cosets.ts';
import { type ConflictModel, firstState, type MakerIndex, oneWayFrom, optionsTaken, type StateIndex } from './model.ts';
import { type StepSets, stepSets } from './step-sets.ts';

export interface MoveTable {
  /** Unilateral moves of a decision maker from a state. */
  from(decisionMaker: MakerIndex, state: StateIndex): readonly StateIndex[];
  /** Joint steps of all of them. */
  readonly steps: StepSets;
}

const mostRemembered = 4096;

/** The moves of a model, found by class: a look-up costs the size of the class, and in models of up to 4,096 states once. */
export function moveTable(model: ConflictModel): MoveTable {
  const { states, decisionMakers } = model;
  const classes: Classes[] = [];
  const oneWay = oneWayFrom(model);
  const remembered = decisionMakers.map((): StateIndex[][] => []);
  return {
    from(decisionMaker, state) {
      const known = remembered[decisionMaker]![state];
      if (known) return known;
      const { mask } = decisionMakers[decisionMaker]!;
      classes[decisionMaker] ??= classesOf(states, each => each & ~mask);
      const own = classes[decisionMaker];
      const bars = oneWay(state);
      const slot = own.classOf[state]!;
      const found: StateIndex[] = [];
      for (let at = own.starts[slot]!; at < own.starts[slot + 1]!; at++) {
        const to = own.members[at]!;
        if (to !== state && isLegal(bars, states[state]!, states[to]!)) found.push(to);
      }
      if (states.length <= mostRemembered) remembered[decisionMaker]![state] = found;
      return found;
    },
    steps: stepSets(model),
  };
}

/** A step of some decision makers, jointly where there are several. */
export interface Move {
  readonly from: StateIndex;
  readonly to: StateIndex;
  /** The decision makers that change options. */
  readonly movers: readonly MakerIndex[];
}

/**
 * Joint moves from a state: any options change at once, as far as they may, and the movers are those who own them. A move
 * of one decision maker alone is among them. `accept` filters by mover; it is asked in the order of the decision makers.
 */
export function jointMovesFrom(
  model: ConflictModel,
  from: StateIndex,
  accept: (mover: MakerIndex, to: StateIndex) => boolean,
): Move[] {
  const { states, decisionMakers } = model;
  const oneWay = oneWayFrom(model)(from);
  const here = states[from]!;
  const found: Move[] = [];
  for (let to = firstState; to < states.length; to++) {
    const changed = here ^ states[to]!;
    if (changed === 0 || !isLegal(oneWay, here, states[to]!)) continue;
    const movers: MakerIndex[] = [];
    let accepted = true;
    for (let place = 0; accepted && place < decisionMakers.length; place++) {
      const { index, mask } = decisionMakers[place]!;
      if ((changed & mask) === 0) continue;
      movers.push(index);
      accepted = accept(index, to);
    }
    if (accepted) found.push({ from, to, movers });
  }
  return found;
}

/**
 * Breadth first from a state: every state reached, with its last move on a shortest path (none for the start). `moves`
 * gives the moves from a state; the order in which it gives them breaks ties.
 */
export function reachFrom(
  start: StateIndex,
  moves: (from: StateIndex) => Iterable<Move>,
): Map<StateIndex, Move | undefined> {
  const reached = new Map<StateIndex, Move | undefined>([[start, undefined]]);
  for (const from of reached.keys()) {
    for (const move of moves(from)) if (!reached.has(move.to)) reached.set(move.to, move);
  }
  return reached;
}

/** The moves of a shortest path to a reached state, first move first. */
export function pathTo(state: StateIndex, reached: ReadonlyMap<StateIndex, Move | undefined>): Move[] {
  const path: Move[] = [];
  for (let move = reached.get(state); move; move = reached.get(move.from)) path.unshift(move);
  return path;
}

/** A move by what it changes: who moves, and the options taken and dropped. */
export interface Step {
  /** One party, or several jointly. */
  readonly by: readonly PartyId[];
  readonly takes: readonly OptionId[];
  readonly drops: readonly OptionId[];
}

export function stepOf(model: ConflictModel, { from, to, movers }: Move): Step {
  const [here, there] = [model.states[from]!, model.states[to]!];
  return {
    by: movers.map(mover => model.decisionMakers[mover]!.id),
    takes: optionsTaken(model, there & ~here),
    drops: optionsTaken(model, here & ~there),
  };
}
