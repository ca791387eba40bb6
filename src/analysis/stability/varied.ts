/** Solutions of many situations that differ little from one another: models and orders are kept between calls. */
import type { Case, PartyId, Situation } from '../../case/model.ts';
import { printStatement } from '../../case/statement/print.ts';
import { type Concept, createKernel, type Kernel } from './kernel.ts';
import { compileConflict, type StateIndex } from './model.ts';
import { type MoveTable, moveTable } from './moves.ts';
import { type Order, orderOf } from './order.ts';
import { Solution } from './solution.ts';

/** Solves situations that differ from a case's in preferences and one-way options only. */
export class VariedSituations {
  readonly #case: Case;
  readonly #models = new Map<string, { readonly kernel: Kernel; readonly moves: MoveTable }>();
  readonly #orders = new Map<string, Order>();

  constructor(theCase: Case) {
    this.#case = theCase;
  }

  solve(situation: Situation, wanted: readonly Concept[]): Solution {
    const { kernel, moves } = this.#model(situation);
    const orders = kernel.model.decisionMakers.map(({ id }) => this.order(situation, id));
    return new Solution(kernel, orders, wanted, moves);
  }

  /** How any party orders the states, also one without options. */
  order(situation: Situation, party: PartyId): Order {
    const key = orderKey(situation, party);
    const order = this.#orders.get(key) ?? orderOf(situation, this.#model(situation).kernel.model, party);
    this.#orders.set(key, order);
    return order;
  }

  #model(situation: Situation): { readonly kernel: Kernel; readonly moves: MoveTable } {
    const key = JSON.stringify([...situation.irreversible]);
    const known = this.#models.get(key);
    if (known) return known;
    const model = compileConflict({ ...this.#case, situation });
    const made = { kernel: createKernel(model), moves: moveTable(model) };
    this.#models.set(key, made);
    return made;
  }
}

/** Is a state an equilibrium for certain, and reached from the status quo by certain improvements? */
export function isReachableEquilibrium(solution: Solution, state: StateIndex, concept: Concept): boolean {
  if (!solution.isEquilibrium(state, concept, 'certain')) return false;
  const { statusQuo } = solution.model;
  return statusQuo === undefined || solution.reach(statusQuo, 'improvements', 'certain').has(state);
}

function orderKey({ preferences }: Situation, party: PartyId): string {
  const preference = preferences.get(party);
  if (preference?.kind !== 'statements') return party;
  return `${party}: ${preference.statements.map(({ expression }) => printStatement(expression)).join('; ')}`;
}
