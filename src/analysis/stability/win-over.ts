/**
 * Who would have to be won over for which step: paths from a state to one that is sought, in which some steps are no gain
 * for those who take them, and as few parties as possible have to take such a step. A party that is won over takes the step
 * all the same; nothing else of the case changes, and nothing is said about how it is won. What is sought is judged by the
 * case's own orders: a state that lasts only because someone came to want it is none.
 *
 * Sets of decision makers are tried by size; within a set the path is the one with the fewest steps to win someone over for,
 * counting each party of a joint step, then with the least done jointly, then the shortest; of several ends the one that
 * changes the fewest options. Cost: number of sets x states^2, so both are bounded.
 */
import type { OptionId, PartyId } from '../../case/model.ts';
import { isLegal } from './cosets.ts';
import {
  type ConflictModel,
  firstState,
  type MakerIndex,
  makersOf,
  oneWayFrom,
  optionsTaken,
  type State,
  type StateIndex,
  statesOf,
} from './model.ts';
import { jointMovesFrom, type Move, pathTo, type Step, stepOf } from './moves.ts';
import type { Solution } from './solution.ts';

export interface WonStep extends Move {
  /** Movers who do not gain by the step, or are not known to. */
  readonly winOver: readonly MakerIndex[];
}

export interface WonPath {
  /** Who has to be won over, ascending. */
  readonly parties: readonly MakerIndex[];
  readonly path: readonly WonStep[];
  readonly to: StateIndex;
}

export interface WonPaths {
  /** A path for each of the smallest sets of parties, the fewest steps to win over first. */
  readonly paths: readonly WonPath[];
  /** Every set of that size was tried; where none is found, every set. */
  readonly exhaustive: boolean;
}

/** A path for a result: parties and options by their ids. */
export interface WinOver {
  readonly parties: readonly PartyId[];
  readonly path: readonly (Step & {
    /** Those of the movers who have to be won over for this step. */
    readonly winOver: readonly PartyId[];
  })[];
  /** The options taken in the state that it ends in. */
  readonly taken: readonly OptionId[];
}

const mostSets = 256;
const mostStates = 4096;

/**
 * `isSought` is asked of states other than the start. Steps are those of single parties and joint ones; only the former
 * where joint ones lead there with nobody to win over. Nobody to win over at all: no path.
 */
export function fewestToWinOver(
  solution: Solution,
  start: StateIndex,
  isSought: (state: StateIndex) => boolean,
): WonPaths {
  if (solution.model.states.length > mostStates) return { paths: [], exhaustive: false };
  const known = new Map<StateIndex, boolean>();
  const seek = (state: StateIndex): boolean => {
    const answer = known.get(state) ?? (state !== start && isSought(state));
    known.set(state, answer);
    return answer;
  };
  // where all orders are known a look at every state is cheap, and spares the search where nothing is sought
  if (!solution.isPartial && ![...statesOf(solution.model)].some(seek)) return { paths: [], exhaustive: true };
  const jointly = new Cheapest(solution, start, seek, true);
  const search = jointly.path([]) ? new Cheapest(solution, start, seek, false) : jointly;
  const makers = makersOf(solution.model);
  let tried = 0;
  for (let size = 0; size <= makers.length; size++) {
    const found: { path: WonPath; cost: number }[] = [];
    for (const set of setsOf(makers, size)) {
      if (tried++ >= mostSets) return { paths: sorted(found), exhaustive: false };
      const path = search.path(set);
      if (path) found.push(path);
    }
    if (found.length > 0) return { paths: size === 0 ? [] : sorted(found), exhaustive: true };
  }
  return { paths: [], exhaustive: true };
}

function sorted(found: readonly { path: WonPath; cost: number }[]): WonPath[] {
  return found.toSorted((a, b) => a.cost - b.cost).map(({ path }) => path);
}

/** Costs are added up along a path: steps to win over before joint parts before steps. */
const [wonPart, jointPart, stepPart] = [2 ** 32, 2 ** 16, 1];

class Cheapest {
  readonly #solution: Solution;
  readonly #start: StateIndex;
  readonly #isSought: (state: StateIndex) => boolean;
  readonly #jointly: boolean;

  constructor(solution: Solution, start: StateIndex, isSought: (state: StateIndex) => boolean, jointly: boolean) {
    this.#solution = solution;
    this.#start = start;
    this.#isSought = isSought;
    this.#jointly = jointly;
  }

  /** The cheapest path to a state that is sought, on which nobody but these has to be won over (Dijkstra 1959). */
  path(parties: readonly MakerIndex[]): { path: WonPath; cost: number } | undefined {
    const { states } = this.#solution.model;
    const costs = new Float64Array(states.length).fill(Number.POSITIVE_INFINITY);
    const isDone = new Uint8Array(states.length);
    const last = new Map<StateIndex, Move | undefined>([[this.#start, undefined]]);
    costs[this.#start] = 0;
    for (;;) {
      const at = this.#nearest(costs, isDone);
      if (at === undefined) return undefined;
      if (this.#isSought(at)) {
        const path = pathTo(at, last).map(move => ({ ...move, winOver: this.#declining(move) }));
        return { path: { parties, path, to: at }, cost: costs[at]! };
      }
      isDone[at] = 1;
      for (const move of this.#moves(at, parties)) {
        const won = this.#declining(move).length;
        const cost = costs[at]! + won * wonPart + (move.movers.length - 1) * jointPart + stepPart;
        if (cost >= costs[move.to]!) continue;
        costs[move.to] = cost;
        last.set(move.to, move);
      }
    }
  }

  /** The cheapest state that is not done; of several the one that differs in the fewest options from the start. */
  #nearest(costs: Float64Array, isDone: Uint8Array): StateIndex | undefined {
    const { states } = this.#solution.model;
    const start = states[this.#start]!;
    let best: StateIndex | undefined;
    for (let state = firstState; state < states.length; state++) {
      if (isDone[state] || costs[state] === Number.POSITIVE_INFINITY) continue;
      if (best !== undefined && costs[state]! > costs[best]!) continue;
      const isNearer =
        best === undefined ||
        costs[state]! < costs[best]! ||
        count(states[state]! ^ start) < count(states[best]! ^ start);
      if (isNearer) best = state;
    }
    return best;
  }

  #moves(at: StateIndex, parties: readonly MakerIndex[]): Move[] {
    const { model, moves } = this.#solution;
    const accepts = (mover: MakerIndex, to: StateIndex) =>
      parties.includes(mover) || this.#solution.improves(mover, at, to, 'certain');
    if (this.#jointly) return jointMovesFrom(model, at, accepts);
    return makersOf(model).flatMap(mover =>
      moves
        .from(mover, at)
        .filter(to => accepts(mover, to))
        .map(to => ({ from: at, to, movers: [mover] })),
    );
  }

  #declining({ from, to, movers }: Move): MakerIndex[] {
    return movers.filter(mover => !this.#solution.improves(mover, from, to, 'certain'));
  }
}

function count(options: State): number {
  let ones = 0;
  for (let rest = options; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

/** Sets of a size, in the order of the decision makers. */
function* setsOf(makers: readonly MakerIndex[], size: number): Generator<MakerIndex[]> {
  if (size === 0) yield [];
  else
    for (const [at, maker] of makers.entries())
      for (const rest of setsOf(makers.slice(at + 1), size - 1)) yield [maker, ...rest];
}

/**
 * A path gone through step by step on a solved situation: each changes options of its movers alone and may be taken, whoever
 * is not named as one to win over gains by it, each of those to win over is named for a step, and the path ends where it says.
 */
export function isPathOpen(solution: Solution, start: StateIndex, { parties, path, to }: WonPath): boolean {
  const { model } = solution;
  const { states, decisionMakers } = model;
  const barsFrom = oneWayFrom(model);
  let at = start;
  for (const { from, to: next, movers, winOver } of path) {
    const changed = states[from]! ^ states[next]!;
    const moves = decisionMakers.filter(({ mask }) => (changed & mask) !== 0).map(({ index }) => index);
    const willing = moves.filter(mover => solution.improves(mover, from, next, 'certain') !== winOver.includes(mover));
    if (from !== at || moves.join() !== movers.join() || willing.length < moves.length) return false;
    if (!isLegal(barsFrom(from), states[from]!, states[next]!)) return false;
    at = next;
  }
  return at === to && parties.every(party => path.some(({ winOver }) => winOver.includes(party)));
}

export function winOverOf(model: ConflictModel, { parties, path, to }: WonPath): WinOver {
  const name = (makers: readonly MakerIndex[]) => makers.map(maker => model.decisionMakers[maker]!.id);
  return {
    parties: name(parties),
    path: path.map(step => ({ ...stepOf(model, step), winOver: name(step.winOver) })),
    taken: optionsTaken(model, model.states[to]!),
  };
}
