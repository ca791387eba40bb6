/** One cell's situation laid out for a page: states, moves, and who is stable where. All of it is plain data. */
import { restsOnNothing } from '../../analysis/assessment/basis.ts';
import { kindOf, type OutcomeKind } from '../../analysis/assessment/findings.ts';
import { referenceOf } from '../../analysis/assessment/reference.ts';
import { WorldBuilder } from '../../analysis/assessment/situation-in-world.ts';
import { type Concept, concepts } from '../../analysis/stability/kernel.ts';
import { type MakerIndex, optionsTaken, type StateIndex, statesOf } from '../../analysis/stability/model.ts';
import { truthColumns } from '../../analysis/stability/order.ts';
import { assumptionsBehind } from '../../case/assumptions.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { type Selection, variantCase } from '../../case/file/variant.ts';
import type { Case, OptionId, PartyId } from '../../case/model.ts';
import type { ResultRecord } from '../../core/result.ts';
import { uncertaintiesOf } from '../../worlds/uncertainty.ts';
import { writtenWorld } from '../../worlds/world.ts';
import { variantRecord } from '../case/record.ts';

export type { Concept };

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
  /** Whether the want behind it, the first that tells the two states apart, rests on nothing. */
  readonly unsupported: boolean;
}

export interface SituationView extends ResultRecord {
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
  const world = nominal(theCase, referenceOf(document.case));
  const { solution } = world;
  const { model } = solution;
  const statusQuo = model.statusQuo;
  const outcome = kindOf(world);
  const reached = statusQuo === undefined ? new Map() : solution.reach(statusQuo, 'improvements', 'certain');
  const all = [...statesOf(model)];
  const isEquilibrium = (state: StateIndex) =>
    concepts.filter(concept => solution.isEquilibrium(state, concept, 'certain'));
  const wanted = (
    all.length <= mostStates ? all : all.filter(state => reached.has(state) || isEquilibrium(state).length > 0)
  ).slice(0, mostStates);
  const ranks = solution.orders.map(order => (order.kind === 'total' ? rankNumbers(order.ranks) : undefined));
  const listed = new Set(wanted);
  const wants = model.decisionMakers.map(({ id }) => theCase.situation!.preferences.get(id));
  const truths = wants.map(preferences => (preferences ? truthColumns(preferences, model) : []));
  const restsBehind = (mover: MakerIndex, from: StateIndex, to: StateIndex) => {
    const [preferences, columns] = [wants[mover], truths[mover]!];
    if (preferences?.kind !== 'statements') return preferences !== undefined && preferences.because.length === 0;
    const first = preferences.statements.find((_, at) => columns[at]![from] !== columns[at]![to]);
    return first !== undefined && restsOnNothing(first);
  };
  return {
    ...variantRecord(
      document,
      selection,
      { method: 'graph-model-stability', version: '1', parameters: { concepts } },
      { assumptions: assumptionsBehind(theCase, 'situation') },
    ),
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
          model.decisionMakers
            .filter(({ index }) => solution.isStableFor(index, state, concept, 'certain'))
            .map(({ id }) => id),
        ]),
      ) as unknown as SituationState['stableFor'],
      rank: Object.fromEntries(
        model.decisionMakers.flatMap(({ id, index }) => {
          const rank = ranks[index]?.[state];
          return rank === undefined ? [] : [[id, rank]];
        }),
      ),
      ...(statusQuo !== undefined && state !== statusQuo && { kind: outcome(state) }),
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
          unsupported: movers.some(mover => restsBehind(mover, from, to)),
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

function nominal(theCase: Case, reference: readonly OptionId[] | undefined) {
  const uncertainties = uncertaintiesOf(theCase);
  return new WorldBuilder(theCase, uncertainties, concepts, reference).build(writtenWorld(uncertainties));
}
