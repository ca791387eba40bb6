/** A catalog case under a selection of variants, solved; states are told by the options taken. */
import { CoalitionAnalysis } from '../../src/analysis/stability/coalitions.ts';
import { countRankings } from '../../src/analysis/stability/inverse.ts';
import { type Concept, concepts, createKernel } from '../../src/analysis/stability/kernel.ts';
import {
  compileConflict,
  type MakerIndex,
  optionsTaken,
  type StateIndex,
  statesOf,
} from '../../src/analysis/stability/model.ts';
import { ordersOf } from '../../src/analysis/stability/order.ts';
import { Solution } from '../../src/analysis/stability/solution.ts';
import type { CaseDocument } from '../../src/case/file/check-data.ts';
import { type Selection, variantCase } from '../../src/case/file/variant.ts';
import type { PartyId } from '../../src/case/model.ts';

export class SolvedCase {
  readonly #solution: Solution;

  constructor(document: CaseDocument, selection: Selection = {}) {
    const theCase = variantCase(document, selection);
    const model = compileConflict(theCase);
    this.#solution = new Solution(createKernel(model), ordersOf(theCase.situation!, model));
    if (this.#solution.isPartial) throw new Error('Some preference is unknown: there is no single set to expect.');
  }

  equilibria(concept: Concept): string[] {
    return this.#where(state => this.#solution.isEquilibrium(state, concept, 'certain'));
  }

  /** The decision makers for whom the status quo is not stable, per concept. */
  leavers(): Record<Concept, PartyId[]> {
    const { model } = this.#solution;
    const leaving = (concept: Concept) =>
      model.decisionMakers
        .filter(({ index }) => !this.#solution.isStableFor(index, model.statusQuo!, concept, 'certain'))
        .map(({ id }) => id);
    return Object.fromEntries(concepts.map(concept => [concept, leaving(concept)])) as Record<Concept, PartyId[]>;
  }

  /** Equilibria other than the status quo that improvements of one party at a time reach from it. */
  reachable(concept: Concept): string[] {
    const from = this.#solution.model.statusQuo!;
    const reached = new Set([from]);
    for (const at of reached) {
      for (const { to } of this.#solution.movesFrom(at, 'improvements', 'certain')) reached.add(to);
    }
    return this.#where(
      state => state !== from && reached.has(state) && this.#solution.isEquilibrium(state, concept, 'certain'),
    );
  }

  /** Whether a state that is a Nash equilibrium stays one when the members may also move together, and where to. */
  coalition(members: readonly string[], taken: readonly string[]): { holds: boolean; improvements: string[] } {
    const state = this.#state(taken);
    const coalition = members.map(id => this.#decisionMaker(id)).toSorted((a, b) => a - b);
    const improvements = new CoalitionAnalysis(this.#solution).improvements(coalition, state);
    return {
      holds: improvements.length === 0 && this.#solution.isEquilibrium(state, 'nash', 'certain'),
      improvements: improvements.map(({ to }) => this.#name(to)),
    };
  }

  /** In how many strict rankings of a party the state is an equilibrium. */
  countRankings(party: string, taken: readonly string[]): Record<Concept, number> {
    const { model, orders } = this.#solution;
    const ranks = orders.flatMap(order => (order.kind === 'total' ? [order.ranks] : []));
    return countRankings(model, ranks, this.#decisionMaker(party), this.#state(taken));
  }

  get states(): number {
    return this.#solution.model.states.length;
  }

  /** The name of a state given by its options, in the case's order. @throws Error where it is infeasible. */
  named(taken: readonly string[]): string {
    return this.#name(this.#state(taken));
  }

  #where(holds: (state: StateIndex) => boolean): string[] {
    return [...statesOf(this.#solution.model)].filter(holds).map(state => this.#name(state));
  }

  #name(state: StateIndex): string {
    const { model } = this.#solution;
    return optionsTaken(model, model.states[state]!).join(' + ') || 'none';
  }

  #state(taken: readonly string[]): StateIndex {
    const { model } = this.#solution;
    const wanted = [...taken].toSorted().join();
    const found = [...statesOf(model)].find(
      state => optionsTaken(model, model.states[state]!).toSorted().join() === wanted,
    );
    if (found === undefined) throw new Error(`No such feasible state: ${taken.join(' + ') || 'none'}.`);
    return found;
  }

  #decisionMaker(id: string): MakerIndex {
    const found = this.#solution.model.decisionMakers.find(each => each.id === id);
    if (!found) throw new Error(`No such decision maker: ${id}.`);
    return found.index;
  }
}
