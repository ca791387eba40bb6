/** The findings of the assessment in one world, as far as they are certain and as far as they are possible. */
import type { PartyId } from '../../case/model.ts';
import type { Concept } from '../stability/kernel.ts';
import { type ConflictModel, firstState, type StateIndex } from '../stability/model.ts';
import { leadsJointly, reachedAlone } from '../stability/reach.ts';
import type { Sense } from '../stability/solution.ts';
import type { WorldSituation } from './situation-in-world.ts';

/**
 * *Equilibrium* is meant in one concept, *better* and *worse* against the reference state as the parties themselves rank it.
 * - `holds`: the status quo is an equilibrium.
 * - `opens`: a settlement, that is an equilibrium worse for no main party and better for one, can be reached by
 *   improvements alone.
 * - `together`: a settlement can be reached where parties may also move jointly, each step better for all who take it.
 * - `worsens`: an equilibrium that is worse for a main party can be reached by improvements alone.
 */
export const findingNames = ['holds', 'opens', 'together', 'worsens'] as const;
export type FindingName = (typeof findingNames)[number];

export type OutcomeKind = 'settlement' | 'worse' | 'indifferent' | 'unknown';

export interface Findings {
  readonly found: Readonly<Record<FindingName, boolean>>;
  /** The main parties for whom the finding `worsens` is true. */
  readonly worseFor: readonly PartyId[];
}

/** Whether something in a world is unknown, so that `certain` and `possible` may differ. */
export function isPartial({ solution, judges }: WorldSituation): boolean {
  return solution.isPartial || judges.some(({ order }) => order.kind === 'partial');
}

/** What a state is to the main parties, against the reference state. */
export function kindOf({ judges }: WorldSituation): (state: StateIndex) => OutcomeKind {
  return state => {
    const values = judges.map(({ against }) => against(state));
    if (values.includes(-1)) return 'worse';
    if (values.includes(undefined)) return 'unknown';
    return values.includes(1) ? 'settlement' : 'indifferent';
  };
}

/** All findings of a world in one sense. The world's model must have a status quo. */
export function findingsOf(world: WorldSituation, concept: Concept, sense: Sense): Findings {
  const { solution, judges } = world;
  const statusQuo = solution.model.statusQuo!;
  const kind = kindOf(world);
  const isStable = (state: StateIndex) => solution.isEquilibrium(state, concept, sense);
  const isSettlement = (state: StateIndex) => {
    if (state === statusQuo) return false;
    const found = kind(state);
    return (found === 'settlement' || (found === 'unknown' && sense === 'possible')) && isStable(state);
  };
  const alone = reachedAlone(solution, statusQuo, sense);
  const opens = alone.some(isSettlement);
  // a look at every state is cheap where all orders are total, and spares the search where there is no settlement at all
  const mayOpen = solution.isPartial || someState(solution.model, isSettlement);
  const worseFor = new Set<PartyId>();
  for (const state of alone) {
    const harmed = judges.filter(({ party, against }) => {
      if (worseFor.has(party)) return false;
      const value = against(state);
      return value === -1 || (value === undefined && sense === 'possible');
    });
    if (harmed.length > 0 && isStable(state)) for (const { party } of harmed) worseFor.add(party);
  }
  return {
    found: {
      holds: isStable(statusQuo),
      opens,
      together: opens || (mayOpen && leadsJointly(solution, statusQuo, sense, isSettlement)),
      worsens: worseFor.size > 0,
    },
    worseFor: [...worseFor],
  };
}

function someState({ states }: ConflictModel, holds: (state: StateIndex) => boolean): boolean {
  for (let state = firstState; state < states.length; state++) if (holds(state)) return true;
  return false;
}
