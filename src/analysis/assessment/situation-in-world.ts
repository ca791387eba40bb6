/** What a plausible world is like: the case's situation in it, solved by the graph model. */
import type { Case, OptionId, PartyId } from '../../case/model.ts';
import { testOfState } from '../../case/statement/meaning.ts';
import { bitsOf, setOf } from '../../case/statement/option-bits.ts';
import { caseInWorlds } from '../../worlds/case-in-world.ts';
import type { Uncertainty } from '../../worlds/uncertainty.ts';
import type { World } from '../../worlds/world.ts';
import { keptSolver } from '../stability/kept-solver.ts';
import type { Concept } from '../stability/kernel.ts';
import { compileConflict, indexOfState, type StateIndex, statesOf } from '../stability/model.ts';
import type { Order } from '../stability/order.ts';
import type { Solution } from '../stability/solution.ts';
import type { SituationSolver } from '../stability/solver.ts';
import { type Against, againstReference } from './reference.ts';

/** A situation as it is in one world. */
export interface WorldSituation {
  readonly solution: Solution;
  readonly judges: readonly Judge[];
  /** Whether every judge is known to place every state against the reference, as far as its order is: it need not be a state here. */
  readonly isReferenceKnown: boolean;
  /** Whether a state is a settlement by the case's own word; undefined where it says none. */
  readonly settled?: ((state: StateIndex) => boolean) | undefined;
  /** How each decision maker places states against the reference. */
  readonly movers: readonly { readonly party: PartyId; readonly against: Against }[];
}

/** A party against whose order outcomes are called better or worse than the reference state. */
export interface Judge {
  readonly party: PartyId;
  readonly order: Order;
  readonly against: Against;
}

/** Builds the situation of any world of a case. What worlds share is compiled once. */
export class WorldBuilder {
  readonly #inWorld: (world: World) => Case;
  readonly #solver: SituationSolver;
  readonly #wanted: readonly Concept[];
  readonly #reference: readonly OptionId[];

  /**
   * `wanted` are the concepts that will be asked for; `reference` the options taken in the state against which outcomes are
   * judged. @throws as `compileConflict`.
   */
  constructor(
    theCase: Case,
    uncertainties: readonly Uncertainty[],
    wanted: readonly Concept[],
    reference: readonly OptionId[] = theCase.situation?.statusQuo ?? [],
  ) {
    this.#inWorld = caseInWorlds(theCase, uncertainties);
    this.#solver = keptSolver(theCase);
    if (theCase.situation) this.#solver.model(theCase.situation);
    else compileConflict(theCase); // says what is missing
    this.#wanted = wanted;
    this.#reference = reference;
  }

  build(world: World): WorldSituation {
    return situationOf(this.#inWorld(world), this.#solver, this.#wanted, this.#reference);
  }
}

/** A plain case's situation, solved. The judges are the main parties, whether they control an option or not; all decision makers where there is none. */
export function situationOf(
  theCase: Case,
  solver: SituationSolver,
  wanted: readonly Concept[],
  reference: readonly OptionId[],
): WorldSituation {
  const situation = theCase.situation!;
  const solution = solver.solve(situation, wanted);
  const main = theCase.parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  const members = solution.model.decisionMakers.flatMap(({ members: each }) => each);
  const judges = main.length > 0 ? main : members;
  const { model } = solution;
  const { settlement } = situation;
  const holds = settlement && testOfState(settlement.expression, bitsOf(model.options));
  const against = (party: PartyId, order: Order) => againstReference(situation, party, order, model, reference);
  const judged = judges.map(party => {
    const order = solver.order(situation, party);
    return { party, order, against: against(party, order) };
  });
  const isState = indexOfState(model.states, setOf(reference, bitsOf(model.options))) !== undefined;
  const places = ({ against: place }: Judge) => [...statesOf(model)].every(state => place(state) !== undefined);
  return {
    solution,
    isReferenceKnown: isState || judged.every(places),
    settled: holds && (state => holds(model.states[state]!)),
    judges: judged,
    get movers() {
      return members.map(party => ({ party, against: against(party, solver.order(situation, party)) }));
    },
  };
}
