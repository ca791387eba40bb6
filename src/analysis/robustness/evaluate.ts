/**
 * What holds in one plausible world: the case's situation without the values that fall there, solved by the graph model.
 */
import type { Case, PartyId, Situation } from '../../case/model.ts';
import { type Concept, createKernel, type Kernel } from '../stability/kernel.ts';
import { type ConflictModel, compileConflict } from '../stability/model.ts';
import { type MoveTable, moveTable } from '../stability/moves.ts';
import { type Order, orderFromRanking, orderFromStatements, truthColumns, unknownOrder } from '../stability/order.ts';
import { Solution } from '../stability/solution.ts';
import { statementKey, type Uncertainty } from './uncertainty.ts';
import type { World } from './world.ts';

/** A situation as it is in one world. */
export interface WorldSituation {
  readonly solution: Solution;
  readonly judges: readonly Judge[];
}

/** A party against whose order outcomes are called better or worse. */
export interface Judge {
  readonly party: PartyId;
  readonly order: Order;
}

/** The principals, whether they control an option or not; all decision makers where nobody is a principal. */
export function judgesOf(theCase: Case, model: ConflictModel, order: (party: PartyId) => Order): Judge[] {
  const principals = theCase.parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  const judges = principals.length > 0 ? principals : model.decisionMakers.map(({ id }) => id);
  return judges.map(party => ({ party, order: order(party) }));
}

interface Compiled {
  readonly model: ConflictModel;
  readonly kernel: Kernel;
  readonly moves: MoveTable;
  readonly columns: ReadonlyMap<PartyId, readonly Uint8Array[]>;
}

/** Builds the situation of any world of a case. What worlds share is compiled once. */
export class WorldBuilder {
  readonly #case: Case;
  readonly #wanted: readonly Concept[];
  readonly #situation: Situation;
  /** Uncertainty index by key. */
  readonly #index: ReadonlyMap<string, number>;
  readonly #compiled = new Map<string, Compiled>();

  /** `wanted` are the concepts that will be asked for. */
  constructor(theCase: Case, uncertainties: readonly Uncertainty[], wanted: readonly Concept[]) {
    compileConflict(theCase); // says what is missing
    this.#case = theCase;
    this.#wanted = wanted;
    this.#situation = theCase.situation!;
    this.#index = new Map(uncertainties.map(({ key }, index) => [key, index]));
  }

  /** The situation in a world. A value holds where its own draw and all assumptions that it rests on hold. */
  build(world: World): WorldSituation {
    const { model, kernel, moves, columns } = this.#compile(world);
    const orders = new Map<PartyId, Order>();
    const order = (party: PartyId) => {
      const found = orders.get(party) ?? this.#order(party, world, model, columns);
      orders.set(party, found);
      return found;
    };
    return {
      solution: new Solution(
        kernel,
        model.decisionMakers.map(({ id }) => order(id)),
        this.#wanted,
        moves,
      ),
      judges: judgesOf(this.#case, model, order),
    };
  }

  #holds(world: World, key: string, because: readonly string[]): boolean {
    return [key, ...because].every(each => {
      const index = this.#index.get(each);
      return index === undefined || world.holds[index] !== false;
    });
  }

  /** An infeasibility rule that falls makes other states; a model is compiled for each set of rules that stand. */
  #compile(world: World): Compiled {
    const infeasible = this.#situation.infeasible.filter(({ because }) => this.#holds(world, '', because));
    const key = infeasible.map(({ text }) => text).join('\n');
    const found = this.#compiled.get(key);
    if (found) return found;
    const model = compileConflict({ ...this.#case, situation: { ...this.#situation, infeasible } });
    const columns = new Map(
      [...this.#situation.preferences].map(([party, preferences]) => [party, truthColumns(preferences, model)]),
    );
    const compiled = { model, kernel: createKernel(model), moves: moveTable(model), columns };
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #order(party: PartyId, world: World, model: ConflictModel, columns: Compiled['columns']): Order {
    const preferences = this.#situation.preferences.get(party);
    if (!preferences) return unknownOrder();
    const positions = world.orders.get(party);
    if (preferences.kind === 'ranking') {
      if (!this.#holds(world, '', preferences.because)) return unknownOrder();
      const groups = positions?.map(position => preferences.groups[position]!) ?? preferences.groups;
      return orderFromRanking(groups, model);
    }
    const truth = columns.get(party)!;
    const held = (positions ?? [...preferences.statements.keys()]).filter(position => {
      const { text, because } = preferences.statements[position]!;
      return this.#holds(world, statementKey(party, text), because);
    });
    return orderFromStatements(
      held.map(position => truth[position]!),
      held.map(position => preferences.statements[position]!.sure === 'unknown'),
      model.states.length,
      false,
    );
  }
}
