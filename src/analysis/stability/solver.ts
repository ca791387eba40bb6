/** Solves many situations of one case that differ little: models, orders and truth columns are kept between calls. */
import type { Case, PartyId, Preferences, Situation } from '../../case/model.ts';
import { type Concept, createKernel, type Kernel } from './kernel.ts';
import { type ConflictModel, compileConflict, type StateIndex } from './model.ts';
import { type MoveTable, moveTable } from './moves.ts';
import { jointOrder, type Order, orderFromRanking, orderFromStatements, truthColumn, unknownOrder } from './order.ts';
import { Solution } from './solution.ts';
import { textOfStatement } from './statement-text.ts';

interface Compiled {
  readonly kernel: Kernel;
  readonly moves: MoveTable;
  /** By the statement's printed text. */
  readonly columns: Map<string, Uint8Array>;
  readonly orders: Map<string, Order>;
}

/** How much of what was found is kept, in states of models and orders; beyond, all is forgotten. */
const mostStates = 2 ** 21;

/** Situations may differ from the case's in preferences, rules of feasibility and one-way options; not in the options. */
export class SituationSolver {
  readonly #case: Case;
  readonly #compiled = new Map<string, Compiled>();
  readonly #groups = new WeakMap<object, number>();
  #lastGroup = 0;
  #states = 0;
  #last: { readonly situation: Situation; readonly compiled: Compiled } | undefined;

  constructor(theCase: Case) {
    this.#case = theCase;
  }

  /** @throws as `compileConflict`. */
  solve(situation: Situation, wanted: readonly Concept[]): Solution {
    const { kernel, moves } = this.#compile(situation);
    const orders = kernel.model.decisionMakers.map(({ members }) =>
      jointOrder(members.map(party => this.order(situation, party))),
    );
    return new Solution(kernel, orders, wanted, moves);
  }

  /** @throws as `compileConflict`. */
  model(situation: Situation): ConflictModel {
    return this.#compile(situation).kernel.model;
  }

  /** How any party orders the states, also one without options; wholly unknown where its preferences are not given. */
  order(situation: Situation, party: PartyId): Order {
    const preferences = situation.preferences.get(party);
    if (!preferences) return unknownOrder();
    const compiled = this.#compile(situation);
    const key = this.#key(preferences);
    const known = compiled.orders.get(key);
    if (known) return known;
    const found = this.#order(preferences, compiled);
    compiled.orders.set(key, found);
    this.#states += compiled.kernel.model.states.length;
    return found;
  }

  #order(preferences: Preferences, { kernel: { model }, columns }: Compiled): Order {
    if (preferences.kind === 'ranking') return orderFromRanking(preferences.groups, model);
    const own = preferences.statements.map(({ expression }) => {
      const text = textOfStatement(expression);
      const column = columns.get(text) ?? truthColumn(expression, model);
      columns.set(text, column);
      return column;
    });
    const unknown = preferences.statements.map(({ sure }) => sure === 'unknown');
    return orderFromStatements(own, unknown, model.states.length, false);
  }

  #compile(situation: Situation): Compiled {
    if (this.#last?.situation !== situation) this.#last = { situation, compiled: this.#compiledFor(situation) };
    return this.#last.compiled;
  }

  #compiledFor(situation: Situation): Compiled {
    if (this.#states > mostStates) {
      this.#compiled.clear();
      this.#states = 0;
    }
    const rules = situation.infeasible.map(({ expression }) => textOfStatement(expression));
    const conditions = [...situation.moves].map(([id, { takenIf, droppedIf }]) => [id, takenIf?.text, droppedIf?.text]);
    const key = JSON.stringify([rules, conditions, situation.coalitions, ...situation.irreversible]);
    const known = this.#compiled.get(key);
    if (known) return known;
    const model = compileConflict({ ...this.#case, situation });
    this.#states += model.states.length;
    const made = { kernel: createKernel(model), moves: moveTable(model), columns: new Map(), orders: new Map() };
    this.#compiled.set(key, made);
    return made;
  }

  /** Equal for preferences that order the states alike: the same statements, or groups, in the same order. */
  #key(preferences: Preferences): string {
    if (preferences.kind === 'ranking') return `#${preferences.groups.map(group => this.#group(group)).join(',')}`;
    return preferences.statements
      .map(({ expression, sure }) => `${sure === 'unknown' ? '?' : ''}${textOfStatement(expression)}`)
      .join(';');
  }

  #group(group: object): number {
    const number = this.#groups.get(group) ?? ++this.#lastGroup;
    this.#groups.set(group, number);
    return number;
  }
}

/** Is a state an equilibrium for certain, and reached from the status quo by certain improvements? */
export function isReachableEquilibrium(solution: Solution, state: StateIndex, concept: Concept): boolean {
  if (!solution.isEquilibrium(state, concept, 'certain')) return false;
  const { statusQuo } = solution.model;
  return statusQuo === undefined || solution.reach(statusQuo, 'improvements', 'certain').has(state);
}
