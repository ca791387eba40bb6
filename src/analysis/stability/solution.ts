/**
 * A solved situation: who is stable where, and which moves lead on. Thresholds where every order is total; the definitions
 * by legal sequences where something is unknown, in two senses: what is certain whatever the unknown preferences are taken
 * for (rule a of Li, Hipel, Kilgour & Fang 2004: the hardest to be stable), and what is possible (rule d: the easiest).
 */
import { type Concept, concepts, type Kernel, type Thresholds } from './kernel.ts';
import { isStable, unknownRules } from './legal-sequences.ts';
import type { ConflictModel, MakerIndex, StateIndex } from './model.ts';
import { jointMovesFrom, type Move, type MoveTable, moveTable, reachFrom } from './moves.ts';
import { type Compare, compareOf, isUnknown, type Order } from './order.ts';

export type Sense = 'certain' | 'possible';

/** How one may get on: by improvements of one party at a time, by joint improvements as well, or by any legal move. */
export type Travel = 'improvements' | 'jointly' | 'any moves';

export class Solution {
  readonly model: ConflictModel;
  readonly orders: readonly Order[];
  readonly compare: readonly Compare[];
  readonly moves: MoveTable;
  readonly #thresholds: Thresholds | undefined;

  /** `moves` may be given where it was built for the same model before. */
  constructor(kernel: Kernel, orders: readonly Order[], wanted: readonly Concept[] = concepts, moves?: MoveTable) {
    this.model = kernel.model;
    this.orders = orders;
    this.compare = orders.map(compareOf);
    this.moves = moves ?? moveTable(kernel.model);
    const ranks = orders.flatMap(order => (order.kind === 'total' ? [order.ranks] : []));
    if (ranks.length < orders.length) return;
    const thresholds = kernel.thresholds(ranks, wanted);
    this.#thresholds = Object.fromEntries(
      wanted.map(concept => [concept, thresholds[concept]!.map(each => each.slice())]),
    );
  }

  /** Whether some order is not total, so that states are judged by the definitions and there are no margins. */
  get isPartial(): boolean {
    return this.#thresholds === undefined;
  }

  /** Whether some order is unknown in part, so that `certain` and `possible` may differ. */
  get isUnknown(): boolean {
    return this.orders.some(isUnknown);
  }

  isStableFor(decisionMaker: MakerIndex, state: StateIndex, concept: Concept, sense: Sense): boolean {
    const order = this.orders[decisionMaker]!;
    const thresholds = this.#thresholds?.[concept]?.[decisionMaker];
    if (thresholds && order.kind === 'total') return order.ranks[state]! >= thresholds[state]!;
    const rule = sense === 'certain' ? unknownRules.a : unknownRules.d;
    return isStable(this.model, this.compare, decisionMaker, concept, state, rule, this.moves.from);
  }

  isEquilibrium(state: StateIndex, concept: Concept, sense: Sense): boolean {
    return this.model.decisionMakers.every(({ index }) => this.isStableFor(index, state, concept, sense));
  }

  /** rank - threshold: how far a state is from the edge of stability, in ranks; undefined where an order is unknown. */
  margin(decisionMaker: MakerIndex, state: StateIndex, concept: Concept): number | undefined {
    const order = this.orders[decisionMaker]!;
    const thresholds = this.#thresholds?.[concept]?.[decisionMaker];
    return thresholds && order.kind === 'total' ? order.ranks[state]! - thresholds[state]! : undefined;
  }

  /** Whether a mover counts a move as an improvement; in the possible sense also one of unknown value. */
  improves(mover: MakerIndex, from: StateIndex, to: StateIndex, sense: Sense): boolean {
    const value = this.compare[mover]!(to, from);
    return value === 1 || (value === undefined && sense === 'possible');
  }

  /** The moves from a state in a way of travelling, in the order of the states: no party comes first. */
  movesFrom(from: StateIndex, travel: Travel, sense: Sense): Move[] {
    if (travel === 'jointly') {
      return jointMovesFrom(this.model, from, (mover, to) => this.improves(mover, from, to, sense));
    }
    const moves = this.model.decisionMakers.flatMap(({ index: mover }) =>
      this.moves
        .from(mover, from)
        .filter(to => travel === 'any moves' || this.improves(mover, from, to, sense))
        .map(to => ({ from, to, movers: [mover] })),
    );
    return moves.toSorted((a, b) => a.to - b.to);
  }

  /** Every state that can be reached from a state, with the last move of a shortest path. */
  reach(from: StateIndex, travel: Travel, sense: Sense): Map<StateIndex, Move | undefined> {
    return reachFrom(from, at => this.movesFrom(at, travel, sense));
  }
}
