/** The findings of the assessment in one world, as far as they are certain and as far as they are possible. */
import type { PartyId } from '../../case/model.ts';
import type { Concept } from '../stability/kernel.ts';
import { type StateIndex, statesOf } from '../stability/model.ts';
import { packageEnds } from '../stability/packages.ts';
import { leadsJointly, reachedAlone } from '../stability/reach.ts';
import type { Sense } from '../stability/solution.ts';
import type { WorldSituation } from './situation-in-world.ts';

/**
 * *Equilibrium* is meant in one concept, *better* and *worse* against the reference state as the parties themselves rank it.
 * A *settlement* is an equilibrium in which the case's own `settlement` is true; where the case says none, one that is worse for
 * no main party and better for one. Both tails are looked for in the same way, among all states reached, the status quo itself
 * among them:
 * - `holds`: the status quo is an equilibrium.
 * - `opens`, `worsens`: a settlement, an equilibrium that is worse for a main party, can be reached by improvements of one party at a
 *   time.
 * - `together`, `worsensTogether`: the same where parties may also move jointly, each step better for all who take it, or by one
 *   package move from the status quo: see packages.ts.
 */
export const findingNames = ['holds', 'opens', 'worsens', 'together', 'worsensTogether'] as const;
export type FindingName = (typeof findingNames)[number];

export type OutcomeKind = 'settlement' | 'worse' | 'both' | 'indifferent' | 'unknown';

export interface Findings {
  readonly found: Readonly<Record<FindingName, boolean>>;
  /** The main parties for whom the finding `worsens` is true. */
  readonly worseFor: readonly PartyId[];
}

/**
 * Whether something in a world is unknown, so that `certain` and `possible` may differ: an order, or where it places states against a
 * reference that is impossible there.
 */
export function isPartial({ solution, judges, isReferenceKnown }: WorldSituation): boolean {
  return solution.isPartial || judges.some(({ order }) => order.kind === 'partial') || !isReferenceKnown;
}

/** What a state is to the main parties, against the reference state. */
export function kindOf({ judges, settled }: WorldSituation): (state: StateIndex) => OutcomeKind {
  return state => {
    const values = judges.map(({ against }) => against(state));
    const isWorse = values.includes(-1);
    if (settled?.(state)) return isWorse ? 'both' : 'settlement';
    if (isWorse) return 'worse';
    if (values.includes(undefined)) return 'unknown';
    return !settled && values.includes(1) ? 'settlement' : 'indifferent';
  };
}

/** Whether a state is a settlement, and whether it is worse for a main party, in one sense; being an equilibrium is asked apart. */
function tailsOf({ judges, settled }: WorldSituation, sense: Sense) {
  const isPossible = sense === 'possible';
  return {
    better(state: StateIndex): boolean {
      if (settled) return settled(state);
      let gains = false;
      for (const { against } of judges) {
        const value = against(state);
        if (value === -1 || (value === undefined && !isPossible)) return false;
        if (value !== 0) gains = true;
      }
      return gains;
    },
    worse: (state: StateIndex) =>
      judges.some(({ against }) => {
        const value = against(state);
        return value === -1 || (value === undefined && isPossible);
      }),
  };
}

/** All findings of a world in one sense. The world's model must have a status quo. */
export function findingsOf(world: WorldSituation, concept: Concept, sense: Sense): Findings {
  const { solution, judges } = world;
  const statusQuo = solution.model.statusQuo!;
  const { better, worse } = tailsOf(world, sense);
  const isStable = (state: StateIndex) => solution.isEquilibrium(state, concept, sense);
  const alone = reachedAlone(solution, statusQuo, sense).filter(isStable);
  const opens = alone.some(better);
  const worseFor = judges
    .filter(({ against }) =>
      alone.some(state => {
        const value = against(state);
        return value === -1 || (value === undefined && sense === 'possible');
      }),
    )
    .map(({ party }) => party);
  const worsens = worseFor.length > 0;
  const found = togetherIn(world, sense, { better, worse, isStable }, { opens, worsens });
  return { found: { holds: isStable(statusQuo), opens, worsens, ...found }, worseFor };
}

interface Tails {
  readonly better: (state: StateIndex) => boolean;
  readonly worse: (state: StateIndex) => boolean;
  readonly isStable: (state: StateIndex) => boolean;
}

/** What joint and package moves add to what single steps reach. */
function togetherIn(
  { solution }: WorldSituation,
  sense: Sense,
  { better, worse, isStable }: Tails,
  { opens, worsens }: { readonly opens: boolean; readonly worsens: boolean },
): Pick<Findings['found'], 'together' | 'worsensTogether'> {
  const found = { together: opens, worsensTogether: worsens };
  if (opens && worsens) return found;
  const { model, isPartial } = solution;
  const statusQuo = model.statusQuo!;
  // a look at every state is cheap where all orders are total, and spares the search where there is nothing to find
  const isTold = (state: StateIndex) => isPartial || isStable(state);
  const ends = [...statesOf(model)].filter(state => isTold(state) && (better(state) || worse(state)));
  const left = { better: !opens && ends.some(better), worse: !worsens && ends.some(worse) };
  const isLeft = (state: StateIndex) => (left.better && better(state)) || (left.worse && worse(state));
  const isDone = () => !left.better && !left.worse;
  const meet = (state: StateIndex) => {
    if (!isLeft(state) || !isStable(state)) return false;
    if (better(state)) {
      found.together = true;
      left.better = false;
    }
    if (worse(state)) {
      found.worsensTogether = true;
      left.worse = false;
    }
    return isDone();
  };
  if (isDone() || leadsJointly(solution, statusQuo, sense, meet)) return found;
  for (const end of packageEnds(solution, statusQuo, sense, ends.filter(isLeft))) if (meet(end)) return found;
  return found;
}
