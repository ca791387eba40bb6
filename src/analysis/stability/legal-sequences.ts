/**
 * The same concepts from their definitions, by explicit legal sequences of moves: slow and obvious. It is the oracle of the
 * kernel, and the method where the kernel's reduction does not hold: unknown preferences.
 *
 * A legal sequence of a set of decision makers starts at a state; any member moves (or improves), then any other member
 * than the last mover, and so on: nobody twice in succession (Fang, Hipel & Kilgour 1993, def. 4.2).
 */
import type { Concept } from './kernel.ts';
import { type ConflictModel, firstState, type MakerIndex, makersOf, oneWayFrom, type StateIndex } from './model.ts';
import type { Compare } from './order.ts';

/** Unilateral moves from a state, in the order of the states. */
export function movesFrom(model: ConflictModel, decisionMaker: MakerIndex, from: StateIndex): StateIndex[] {
  const { states, decisionMakers } = model;
  const { forward, backward } = oneWayFrom(model)(from);
  const { mask } = decisionMakers[decisionMaker]!;
  const here = states[from]!;
  const found: StateIndex[] = [];
  for (let to = firstState; to < states.length; to++) {
    const there = states[to]!;
    if (to === from || ((here ^ there) & ~mask) !== 0) continue;
    if ((here & ~there & forward) === 0 && (there & ~here & backward) === 0) found.push(to);
  }
  return found;
}

/** Unilateral moves from a state. */
export type Moves = (decisionMaker: MakerIndex, from: StateIndex) => readonly StateIndex[];

/** States that legal sequences of the movers reach from a state, itself left out. `step` gives each mover's steps. */
export function reachableBy(
  movers: readonly MakerIndex[],
  from: StateIndex,
  step: (mover: MakerIndex, at: StateIndex) => readonly StateIndex[],
): Set<StateIndex> {
  const reached = new Set<StateIndex>();
  const seen = new Set<number>();
  const most = Math.max(0, ...movers) + 1;
  const queue: { at: StateIndex; last: MakerIndex | undefined }[] = [{ at: from, last: undefined }];
  for (const { at, last } of queue) {
    for (const mover of movers) {
      if (mover === last) continue;
      for (const to of step(mover, at)) {
        const key = to * most + mover;
        if (seen.has(key)) continue;
        seen.add(key);
        reached.add(to);
        queue.push({ at: to, last: mover });
      }
    }
  }
  return reached;
}

/**
 * How a decision maker takes states of unknown order (Li, Hipel, Kilgour & Fang 2004). `incentive`: a move to such a state
 * counts as an improvement. `sanction`: such a state deters, and others' moves of unknown value count as their
 * improvements (SEQ, SSEQ).
 *
 * By type a it is hardest to be stable, by d easiest: what is stable by a is stable however the unknown orders turn out,
 * what is not stable by d never is. b leaves unknown orders out of account, c counts them in both.
 */
export interface UnknownRule {
  readonly incentive: boolean;
  readonly sanction: boolean;
}

export const unknownTypes = ['a', 'b', 'c', 'd'] as const;
export type UnknownType = (typeof unknownTypes)[number];

export const unknownRules: Readonly<Record<UnknownType, UnknownRule>> = {
  a: { incentive: true, sanction: false },
  b: { incentive: false, sanction: false },
  c: { incentive: true, sanction: true },
  d: { incentive: false, sanction: true },
};

/**
 * Whether a state is stable for a decision maker under a concept, straight from the definition. `moves` gives unilateral
 * moves; a table of them saves most of the time.
 */
export function isStable(
  model: ConflictModel,
  orders: readonly Compare[],
  decisionMaker: MakerIndex,
  concept: Concept,
  state: StateIndex,
  rule: UnknownRule = unknownRules.a,
  moves: Moves = (mover, from) => movesFrom(model, mover, from),
): boolean {
  const mine = orders[decisionMaker]!;
  const isImprovement = (order: Compare, to: StateIndex, from: StateIndex, countUnknown: boolean) => {
    const value = order(to, from);
    return value === 1 || (value === undefined && countUnknown);
  };
  const improvements = moves(decisionMaker, state).filter(to => isImprovement(mine, to, state, rule.incentive));
  if (concept === 'nash') return improvements.length === 0;

  const others = makersOf(model).filter(maker => maker !== decisionMaker);
  const step = (mover: MakerIndex, at: StateIndex) => {
    const found = moves(mover, at);
    if (concept === 'gmr' || concept === 'smr') return found;
    return found.filter(to => isImprovement(orders[mover]!, to, at, rule.sanction));
  };
  const deters = (reached: StateIndex) => {
    const value = mine(reached, state);
    return value === undefined ? rule.sanction : value <= 0;
  };
  return improvements.every(to =>
    [...reachableBy(others, to, step)].some(
      sanction =>
        deters(sanction) && (concept === 'gmr' || concept === 'seq' || moves(decisionMaker, sanction).every(deters)),
    ),
  );
}
