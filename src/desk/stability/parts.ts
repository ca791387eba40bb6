/** The parts of a stability analysis that are computed on demand. */
import {
  type Coalition,
  CoalitionAnalysis,
  type CoalitionConcept,
  coalitionConcepts,
} from '../../analysis/stability/coalitions.ts';
import { countRankings } from '../../analysis/stability/inverse.ts';
import type { Concept } from '../../analysis/stability/kernel.ts';
import { leastChanges } from '../../analysis/stability/least-change.ts';
import { optionsTaken, type StateIndex, statesOf } from '../../analysis/stability/model.ts';
import { nearestCoalitions } from '../../analysis/stability/nearest-coalitions.ts';
import { packagesFrom, packageTo } from '../../analysis/stability/packages.ts';
import { type PathStep, pathsFrom } from '../../analysis/stability/paths.ts';
import { reachedAlone } from '../../analysis/stability/reach.ts';
import type {
  ByConcept,
  CoalitionsPart,
  LeastChangePart,
  ListedState,
  MoveOut,
  PackagesPart,
  PathPart,
  PathStepOut,
  RankingsPart,
  WhyPart,
} from '../../analysis/stability/result.ts';
import type { SequenceStep } from '../../analysis/stability/sequences.ts';
import type { Solution } from '../../analysis/stability/solution.ts';
import { isReachableEquilibrium, SituationSolver } from '../../analysis/stability/solver.ts';
import { explain } from '../../analysis/stability/why.ts';
import { fewestToWinOver, isPathOpen, winOverOf } from '../../analysis/stability/win-over.ts';
import type { Case, PartyId, Situation } from '../../case/model.ts';
import { UsageError } from '../../core/errors.ts';
import type { Progress } from '../../core/progress.ts';
import { complaint } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';

/** Coalitions x states; beyond this only the status quo is looked at. */
const mostUniversal = 20_000;

export function coalitionsPart(solution: Solution, state: StateIndex, progress: Progress): CoalitionsPart {
  const analysis = new CoalitionAnalysis(solution);
  const name = namer(solution);
  const verdict = (concept: CoalitionConcept) => {
    const found = analysis.unseating(state, concept);
    const smallest = found.filter(
      ({ coalition }) =>
        !found.some(
          other => other.coalition.length < coalition.length && other.coalition.every(each => coalition.includes(each)),
        ),
    );
    return {
      unseatedBy: smallest.map(({ coalition, improvements }) => ({
        coalition: name(coalition),
        improvements: improvements.map(({ to, path }) => ({
          to: stateAt(solution, to),
          path: path.map(({ by, to: next }) => ({ by: name([by]), to: stateAt(solution, next) })),
        })),
      })),
    };
  };
  return {
    of: stateAt(solution, state),
    byConcept: byCoalitionConcept(verdict),
    nearest: nearestCoalitions(solution, state).map(({ coalition, toWinOver, to }) => ({
      coalition: name(coalition),
      toWinOver: name(toWinOver),
      to: stateAt(solution, to),
    })),
    universallyStable: universallyStable(solution, analysis, progress),
    packages: packagesPart(solution, state),
  };
}

/** States x states; beyond this only the state itself is looked at. */
const mostPackaged = 2 ** 20;

function packagesPart(solution: Solution, state: StateIndex): PackagesPart {
  const { model } = solution;
  const name = namer(solution);
  const isStable = (each: StateIndex) => packagesFrom(solution, each, 'certain').length === 0;
  return {
    leading: packagesFrom(solution, state, 'certain').map(end => ({
      to: stateAt(solution, end),
      path: packageTo(solution, state, end, 'certain')!.map(move => ({
        by: name(move.movers),
        to: stateAt(solution, move.to),
      })),
    })),
    stable: model.states.length ** 2 > mostPackaged ? null : [...statesOf(model)].filter(isStable),
  };
}

function universallyStable(
  { model }: Solution,
  analysis: CoalitionAnalysis,
  progress: Progress,
): CoalitionsPart['universallyStable'] {
  const size = model.states.length;
  if (size * analysis.coalitions.length > mostUniversal) return null;
  let done = 0;
  return byCoalitionConcept(concept =>
    [...statesOf(model)].filter(state => {
      progress(done++, size * coalitionConcepts.length);
      return analysis.isUniversallyStable(state, concept);
    }),
  );
}

function byCoalitionConcept<T>(make: (concept: CoalitionConcept) => T): Record<CoalitionConcept, T> {
  return Object.fromEntries(coalitionConcepts.map(concept => [concept, make(concept)])) as Record<CoalitionConcept, T>;
}

export function whyPart(solution: Solution, state: StateIndex, wanted: readonly Concept[]): readonly WhyPart[] {
  const { decisionMakers } = solution.model;
  const step = ({ by, to }: SequenceStep): MoveOut => ({ by: [decisionMakers[by]!.id], to: stateAt(solution, to) });
  return wanted.flatMap(concept =>
    decisionMakers.map(({ id, index }) => {
      const { stable, improvements } = explain(solution, index, concept, state);
      return {
        concept,
        decisionMaker: id,
        state: stateAt(solution, state),
        stable,
        improvements: improvements.map(({ to, unknown, sanction, escape: way }) => ({
          to: stateAt(solution, to),
          unknown,
          sanction: sanction?.map(step) ?? null,
          ...(way && { escape: { after: way.after.map(step), to: stateAt(solution, way.to) } }),
        })),
      };
    }),
  );
}

export function pathsPart(
  solution: Solution,
  start: StateIndex,
  equilibria: ByConcept<readonly StateIndex[]>,
): readonly PathPart[] {
  const name = namer(solution);
  const conceptsOf = new Map<StateIndex, Concept[]>();
  for (const [concept, states] of Object.entries(equilibria) as [Concept, readonly StateIndex[]][]) {
    for (const state of states) conceptsOf.set(state, [...(conceptsOf.get(state) ?? []), concept]);
  }
  const stepOut = (step: PathStep): PathStepOut => ({
    by: name(step.by),
    to: stateAt(solution, step.to),
    gains: name(step.gains),
    declines: name(step.declines),
    unknown: name(step.unknown),
    diversions: step.diversions.map(({ by, to }) => ({ by: name([by]), to: stateAt(solution, to) })),
  });
  const length = (paths: PathPart['paths']) => Math.min(...Object.values(paths).map(path => path.length));
  return [...pathsFrom(solution, start, [...conceptsOf.keys()])]
    .map(([to, paths]) => ({
      to: stateAt(solution, to),
      concepts: conceptsOf.get(to)!,
      paths: Object.fromEntries(Object.entries(paths).map(([travel, path]) => [travel, path.map(stepOut)])),
    }))
    .sort((a, b) => length(a.paths) - length(b.paths) || a.to.index - b.to.index);
}

export interface LeastChangeQuestion {
  readonly state: StateIndex;
  /** That the state is no equilibrium is wanted; else that it is one in reach of the status quo. */
  readonly unseat: boolean;
  readonly concept: Concept;
  /** Largest size of a set of changes, and most sets tried. */
  readonly changes: number;
  readonly tries: number;
  readonly keepCore?: boolean;
}

export function leastChangePart(
  theCase: Case,
  solution: Solution,
  { state, unseat, concept, changes, tries, keepCore = false }: LeastChangeQuestion,
  progress: Progress,
): LeastChangePart {
  const varied = new SituationSolver(theCase);
  const { statusQuo } = solution.model;
  const holds = (solved: Solution) =>
    unseat ? !solved.isEquilibrium(state, concept, 'possible') : isReachableEquilibrium(solved, state, concept);
  const isFound = (situation: Situation) => {
    // where improvements lead needs no stability, which costs most of the work
    const leads =
      unseat ||
      statusQuo === undefined ||
      reachedAlone(varied.solve(situation, []), statusQuo, 'certain').includes(state);
    if (!leads || !holds(varied.solve(situation, [concept]))) return false;
    return holds(new SituationSolver({ ...theCase, situation }).solve(situation, [concept]));
  };
  const found = leastChanges(theCase.situation!, isFound, { mostChanges: changes, budget: tries, keepCore, progress });
  const won =
    unseat || statusQuo === undefined || found.sets[0]?.length === 0
      ? undefined
      : fewestToWinOver(
          solution,
          statusQuo,
          each => each === state && solution.isEquilibrium(state, concept, 'certain'),
        );
  const open = won?.paths.filter(path => isPathOpen(solution, statusQuo!, path)) ?? [];
  return {
    goal: unseat ? 'unseat' : 'reach',
    state: stateAt(solution, state),
    concept,
    winOver: open.map(path => winOverOf(solution.model, path)),
    ...found,
    exhaustive: found.exhaustive && (won?.exhaustive ?? true),
    keepCore,
  };
}

export function rankingsPart(solution: Solution, party: string, state: StateIndex): RankingsPart {
  const { decisionMakers, states } = solution.model;
  const focal = decisionMakers.find(({ id }) => id === party);
  if (!focal) {
    const ids = decisionMakers.map(({ id }) => id);
    throw new UsageError(complaint('PARTY_UNKNOWN.options', { party }, { hint: nearHint(party, ids, 'parties') }));
  }
  const ranks = solution.orders.map((order, index) => {
    if (order.kind === 'total') return order.ranks;
    if (index === focal.index) return new Int32Array(states.length);
    throw new UsageError(complaint('PREFERENCES_UNKNOWN', { party: decisionMakers[index]!.id }));
  });
  const equilibrium = countRankings(solution.model, ranks, focal.index, state);
  const rankings = states.reduce((product, _, index) => product * (index + 1), 1);
  return { party: focal.id, state: stateAt(solution, state), rankings, equilibrium };
}

function stateAt({ model }: Solution, index: StateIndex): ListedState {
  return { index, taken: optionsTaken(model, model.states[index]!) };
}

function namer({ model }: Solution): (coalition: Coalition) => PartyId[] {
  return coalition => coalition.map(index => model.decisionMakers[index]!.id);
}
