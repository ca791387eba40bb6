/** The findings of the assessment in one world, as far as they are certain and as far as they are possible. */
import type { Concept } from '../stability/kernel.ts';
import type { StateIndex } from '../stability/model.ts';
import { compareOf } from '../stability/order.ts';
import { leadsJointly, reachedAlone } from '../stability/reach.ts';
import type { Sense } from '../stability/solution.ts';
import type { WorldSituation } from './evaluate.ts';

/**
 * *Equilibrium* is meant in one concept, *better* and *worse* against the status quo as the parties themselves rank it.
 * - `holds`: the status quo is an equilibrium.
 * - `opens`: a settlement, that is an equilibrium worse for no principal and better for one, can be reached by
 *   improvements alone.
 * - `together`: a settlement can be reached where parties may also move jointly, each step better for all who take it.
 * - `worsens`: an equilibrium that is worse for a principal can be reached by improvements alone.
 */
export const findingNames = ['holds', 'opens', 'together', 'worsens'] as const;
export type FindingName = (typeof findingNames)[number];

export type OutcomeKind = 'settlement' | 'worse' | 'indifferent' | 'unknown';

/** Whether something in a world is unknown, so that `certain` and `possible` may differ. */
export function isPartial({ solution, judges }: WorldSituation): boolean {
  return solution.isPartial || judges.some(({ order }) => order.kind === 'partial');
}

/** What a state is to the principals, against the status quo. */
export function kindOf({ solution, judges }: WorldSituation): (state: StateIndex) => OutcomeKind {
  const compare = judges.map(({ order }) => compareOf(order));
  const statusQuo = solution.model.statusQuo!;
  return state => {
    const values = compare.map(each => each(state, statusQuo));
    if (values.includes(-1)) return 'worse';
    if (values.includes(undefined)) return 'unknown';
    return values.includes(1) ? 'settlement' : 'indifferent';
  };
}

/** All findings of a world in one sense. The world's model must have a status quo. */
export function findingsOf(world: WorldSituation, concept: Concept, sense: Sense): Record<FindingName, boolean> {
  const { solution } = world;
  const statusQuo = solution.model.statusQuo!;
  const kind = kindOf(world);
  const isOutcome = (wanted: OutcomeKind) => (state: StateIndex) => {
    if (state === statusQuo) return false;
    const found = kind(state);
    const fits = found === wanted || (found === 'unknown' && sense === 'possible');
    return fits && solution.isEquilibrium(state, concept, sense);
  };
  const isSettlement = isOutcome('settlement');
  const alone = reachedAlone(solution, statusQuo, sense);
  const opens = alone.some(isSettlement);
  // a look at every state is cheap where all orders are total, and spares the search where there is no settlement at all
  const mayOpen = solution.isPartial || solution.model.states.some((_, state) => isSettlement(state));
  return {
    holds: solution.isEquilibrium(statusQuo, concept, sense),
    opens,
    together: opens || (mayOpen && leadsJointly(solution, statusQuo, sense, isSettlement)),
    worsens: alone.some(isOutcome('worse')),
  };
}
