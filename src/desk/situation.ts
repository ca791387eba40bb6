/** One cell's situation laid out for a page: states, moves, who is stable where, and why. All of it is plain data. */
import { WorldBuilder } from '../analysis/robustness/evaluate.ts';
import { findingsOf, kindOf, type OutcomeKind } from '../analysis/robustness/findings.ts';
import { uncertaintiesOf } from '../analysis/robustness/uncertainty.ts';
import { nominalWorld } from '../analysis/robustness/world.ts';
import { type Concept, concepts } from '../analysis/stability/kernel.ts';
import { type Change, type LeastChanges, leastChanges } from '../analysis/stability/least-change.ts';
import { optionsTaken } from '../analysis/stability/model.ts';
import { explain } from '../analysis/stability/why.ts';
import type { CaseDocument } from '../case/file/check-data.ts';
import { type Selection, variantCase } from '../case/file/variant.ts';
import type { Case, OptionId, PartyId, Situation } from '../case/model.ts';
import { noProgress, type Progress } from '../core/progress.ts';

export type { Change, Concept, LeastChanges };

export interface SituationState {
  /** Number of the state among the feasible ones, from 1, as it is shown. */
  readonly number: number;
  readonly taken: readonly OptionId[];
  readonly isStatusQuo: boolean;
  /** The concepts in which it is stable for all. */
  readonly equilibrium: readonly Concept[];
  /** Concept -> the decision makers for whom it is stable. */
  readonly stableFor: Readonly<Record<Concept, readonly PartyId[]>>;
  /** Decision maker -> rank, 1 for the best; absent where unknown. */
  readonly rank: Readonly<Record<PartyId, number>>;
  readonly kind?: OutcomeKind;
  /** Whether improvements lead to it from the status quo. */
  readonly reachable: boolean;
}

export interface SituationMove {
  readonly from: number;
  readonly to: number;
  readonly by: readonly PartyId[];
}

export interface SituationView {
  readonly options: readonly { readonly id: OptionId; readonly says: string; readonly by: PartyId }[];
  readonly decisionMakers: readonly { readonly id: PartyId; readonly name: string }[];
  readonly feasible: number;
  /** All feasible states where there are at most `mostStates`, else those that can be reached and the equilibria. */
  readonly states: readonly SituationState[];
  /** Unilateral improvements among the listed states. */
  readonly moves: readonly SituationMove[];
  readonly truncated: boolean;
}

const mostStates = 300;

/** The situation of a cell as it is written, solved. @throws as `variantCase` and `compileConflict`. */
export function viewSituation(document: CaseDocument, selection: Selection): SituationView {
  const theCase = variantCase(document, selection);
  const world = nominal(theCase);
  const { solution } = world;
  const { model } = solution;
  const statusQuo = model.statusQuo;
  const reached = statusQuo === undefined ? new Map() : solution.reach(statusQuo, 'improvements', 'certain');
  const all = Array.from(model.states.keys());
  const isEquilibrium = (state: number) =>
    concepts.filter(concept => solution.isEquilibrium(state, concept, 'certain'));
  const wanted = (
    all.length <= mostStates ? all : all.filter(state => reached.has(state) || isEquilibrium(state).length > 0)
  ).slice(0, mostStates);
  const ranks = solution.orders.map(order => (order.kind === 'total' ? rankNumbers(order.ranks) : undefined));
  const listed = new Set(wanted);
  return {
    options: theCase.situation!.options.map(({ id, says, by }) => ({ id, says, by })),
    decisionMakers: model.decisionMakers.map(({ id, name }) => ({ id, name })),
    feasible: all.length,
    states: wanted.map(state => ({
      number: state + 1,
      taken: optionsTaken(model, model.states[state]!),
      isStatusQuo: state === statusQuo,
      equilibrium: isEquilibrium(state),
      stableFor: Object.fromEntries(
        concepts.map(concept => [
          concept,
          model.decisionMakers.filter((_, i) => solution.isStableFor(i, state, concept, 'certain')).map(({ id }) => id),
        ]),
      ) as unknown as SituationState['stableFor'],
      rank: Object.fromEntries(
        model.decisionMakers.flatMap(({ id }, i) => {
          const rank = ranks[i]?.[state];
          return rank === undefined ? [] : [[id, rank]];
        }),
      ),
      ...(statusQuo !== undefined && state !== statusQuo && { kind: kindOf(world, state) }),
      reachable: reached.has(state),
    })),
    moves: wanted.flatMap(state =>
      solution
        .movesFrom(state, 'improvements', 'certain')
        .filter(({ to }) => listed.has(to))
        .map(({ from, to, movers }) => ({
          from: from + 1,
          to: to + 1,
          by: movers.map(mover => model.decisionMakers[mover]!.id),
        })),
    ),
    truncated: wanted.length < all.length,
  };
}

/** Ranks from 1 for the best; ties share a rank. */
function rankNumbers(ranks: Int32Array): number[] {
  const order = [...new Set(ranks)].toSorted((a, b) => b - a);
  const place = new Map(order.map((rank, index) => [rank, index + 1]));
  return Array.from(ranks, rank => place.get(rank)!);
}

export interface WhyStep {
  readonly by: PartyId;
  readonly to: readonly OptionId[];
}

export interface WhyView {
  readonly party: PartyId;
  readonly stable: boolean;
  readonly because: 'no improvement' | 'every improvement is deterred' | 'an improvement is not deterred';
  readonly improvements: readonly { readonly to: readonly OptionId[]; readonly sanction?: readonly WhyStep[] }[];
}

/** Why a state is stable, or not, for each decision maker. `state` is the number shown. */
export function explainState(document: CaseDocument, selection: Selection, state: number, concept: Concept): WhyView[] {
  const { solution } = nominal(variantCase(document, selection));
  const { model } = solution;
  const taken = (index: number) => optionsTaken(model, model.states[index]!);
  return model.decisionMakers.map(({ id }, index) => {
    const { stable, because, improvements } = explain(solution, index, state - 1, concept);
    return {
      party: id,
      stable,
      because,
      improvements: improvements.map(({ move, sanction }) => ({
        to: taken(move.to),
        ...(sanction && {
          sanction: sanction.path.map(({ movers, to }) => ({
            by: model.decisionMakers[movers[0]!]!.id,
            to: taken(to),
          })),
        }),
      })),
    };
  });
}

/** The fewest changes of the cell's situation after which a settlement can be reached by improvements alone. */
export function openingChanges(
  document: CaseDocument,
  selection: Selection,
  concept: Concept,
  progress: Progress = noProgress,
): LeastChanges {
  const theCase = variantCase(document, selection);
  const opens = (situation: Situation) => {
    const world = nominal({ ...theCase, situation });
    return world.solution.model.statusQuo !== undefined && findingsOf(world, concept, 'certain').opens;
  };
  return leastChanges(theCase.situation!, opens, { mostChanges: 2, budget: 20_000, progress });
}

function nominal(theCase: Case) {
  const uncertainties = uncertaintiesOf(theCase);
  return new WorldBuilder(theCase, uncertainties, concepts).build(nominalWorld(uncertainties));
}
