/** The agenda of a case, analysed for the workbench. */

import { analyse, type BargainingAnalysis } from '../../analysis/bargaining/analysis.ts';
import { caseProblem, packageStanding } from '../../analysis/bargaining/case-problem.ts';
import { countImprovements, problemAbove, trades } from '../../analysis/bargaining/improve.ts';
import { type BargainingProblem, pointsOf } from '../../analysis/bargaining/problem.ts';
import { solutionNames } from '../../analysis/bargaining/solutions.ts';
import { brokenDemands } from '../../analysis/bargaining/standing.ts';
import { acceptableComponents, countFeasible, type Demand, withDemands } from '../../analysis/bargaining/zone.ts';
import { combinations, countPackages, type Ends, type Package, type Valuation } from '../../case/agenda/package.ts';
import { assumptionsBehind } from '../../case/assumptions.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { type Selection, variantCase } from '../../case/file/variant.ts';
import type { Agenda, Case, Range, Utility } from '../../case/model.ts';
import { compare, toNumber } from '../../core/rational.ts';
import { type Exactness, exactnessOf, type Question, type ResultRecord } from '../../core/result.ts';
import { runTask } from '../assess/tasks.ts';
import { assessZone, isZoneUncertain } from '../assess/zone-shares.ts';
import { withPlaces } from '../case/placed.ts';
import { variantRecord } from '../case/record.ts';
import type {
  BargainView,
  NamedPackage,
  NoBargain,
  OtherPackage,
  PackageJudgement,
  ViewedFront,
  ViewedPackage,
  ViewedParty,
  ZoneOfWorlds,
} from './bargain-view.ts';
import { demandPart, verdictPart } from './parts.ts';

const bargaining = { method: 'bargaining', version: '1' } as const;
/** Bound asked of the approximate front of four and more parties. */
const epsilon = 0.01;
/** Most points of a front, places of other packages, and trades that are handed to the page. */
const most = { points: 600, approximate: 120, others: 1_500, trades: 24, combinations: 20_000 };

/** The agenda under a selection of variants. */
export function viewBargain(document: CaseDocument, selection: Selection): BargainView | NoBargain {
  const theCase = variantCase(document, selection);
  const { agenda } = theCase;
  if (!agenda || agenda.issues.length === 0) return { kind: 'no-agenda', missing: [] };
  const asked = withPlaces(document, selection, ['agenda'], () => caseProblem(theCase, agenda));
  const { problem, missing, valuations, verdict, leftOut, reading } = asked;
  if (problem.parties.length < 2) return { kind: 'incomplete', missing };
  const analysis = withPlaces(document, selection, ['agenda'], () => analyse(problem, epsilon));
  const { zone, front, solutions } = analysis;
  const seen = viewer(problem, analysis);
  return {
    kind: 'view',
    ...recordOf(theCase, document, selection, { parameters: { epsilon } }, exactnessOf(front.bound)),
    parties: problem.parties.map(({ id, name, points, reservation, denominator }) => {
      const range = agenda.utilities.get(id)?.reservation?.range;
      return {
        ...{ id, name, points: points.map(values => values.map(each => each / denominator)) },
        reservation: range && reservation / denominator,
        reservationRange: range,
        worth: rangesOf(valuations.get(id)!),
        extent: extentOf(agenda.utilities.get(id), points, reservation, denominator),
      };
    }),
    issues: problem.issues.map(({ id, name, values }) => ({ id, name, values })),
    outcomes: countPackages(problem.issues).toString(),
    feasible: countFeasible(problem).toString(),
    leftOut,
    reading,
    zone: {
      ...verdictPart(verdict),
      empty: verdict.verdict === 'no',
      conflict: (zone.conflict ?? []).map(demand => demandPart(problem, demand)),
      concessions: (zone.concessions ?? []).map((each, party) =>
        each === undefined ? null : each / problem.parties[party]!.denominator,
      ),
    },
    front: seen.front(front),
    frontier: zone.empty ? frontierOf(problem) : undefined,
    others: othersOf(problem, front.points),
    solutions: seen.solutions(solutions),
    missing,
    hasRanges: hasRanges(agenda) || isZoneUncertain(theCase),
  };
}

function recordOf(
  theCase: Case,
  document: CaseDocument,
  selection: Selection,
  asked: Pick<Question, 'parameters' | 'seed' | 'samples'>,
  exactness?: Exactness,
): ResultRecord {
  const assumptions = assumptionsBehind(theCase, 'agenda');
  return variantRecord(
    document,
    selection,
    { ...bargaining, ...asked },
    { assumptions, ...(exactness && { exactness }) },
  );
}

/** The zone over plausible worlds, and ranges that alone settle it; undefined where nothing is uncertain. `judged` hears of worlds. */
export async function zoneOfWorlds(
  document: CaseDocument,
  selection: Selection,
  asked: { readonly samples: number; readonly seed: number },
  judged: (worlds: number) => void,
): Promise<ZoneOfWorlds | undefined> {
  const theCase = variantCase(document, selection);
  const { agenda } = theCase;
  if (!agenda || !(hasRanges(agenda) || isZoneUncertain(theCase))) return undefined;
  const { report, answer } = await assessZone({ case: theCase, ...asked }, async task => runTask(task), judged);
  const { share, deciding, hinges, hingesOpen } = report;
  const exactness: Exactness = answer.exact ? { kind: 'exact' } : { kind: 'sampled', samples: asked.samples };
  return {
    ...recordOf(theCase, document, selection, asked, exactness),
    ...{ isUncertain: isZoneUncertain(theCase), share, hinges },
    ...(deciding && { deciding }),
    ...(hingesOpen && { hingesOpen }),
  };
}

/** How a package stands and what improves on it. Undefined where the agenda cannot be analysed. */
export function judgePackage(
  document: CaseDocument,
  selection: Selection,
  named: NamedPackage,
): PackageJudgement | undefined {
  const theCase = variantCase(document, selection);
  const { agenda } = theCase;
  if (!agenda || agenda.issues.length === 0) return undefined;
  const { problem, valuations } = caseProblem(theCase, agenda);
  if (problem.parties.length < 2) return undefined;
  const chosen = problem.issues.map(({ id, values }) => Math.max(0, values.indexOf(named[id] ?? '')));
  const standing = packageStanding(theCase, agenda, valuations, chosen);
  const components = acceptableComponents(problem);
  const count = countImprovements(components, problem, chosen);
  const found = trades(problem, chosen);
  const above = analyse(problemAbove(problem, chosen), epsilon);
  return {
    ...recordOf(theCase, document, selection, { parameters: { epsilon, improve: named } }),
    acceptable: standing.answer,
    broken: standing.broken.map(demand => demandPart(standing.problem, demand)),
    improvements: count?.toString() ?? null,
    trades: found.slice(0, most.trades).map(({ changed, ...each }) => ({ ...viewed(problem, each.chosen), changed })),
    tradesInAll: found.length,
    best: viewer(problem, above).solutions(above.solutions),
  };
}

function viewer(
  problem: BargainingProblem,
  { finder, example: behind }: Pick<BargainingAnalysis, 'finder' | 'example'>,
) {
  const at = (points: readonly number[]) => viewed(problem, behind(points));
  const shown = finder ? most.points : most.approximate;
  return {
    front: ({ points, bound, example }: BargainingAnalysis['front']): ViewedFront => ({
      size: points.length,
      bound,
      points: evenly(
        points.toSorted((a, b) => a[0]! - b[0]!),
        shown,
      ).map(each => viewed(problem, example(each))),
    }),
    solutions: (all: BargainingAnalysis['solutions']): BargainView['solutions'] =>
      Object.fromEntries(
        solutionNames.map(name => [name, all[name].slice(0, 20).map(at)]),
      ) as unknown as BargainView['solutions'],
  };
}

function viewed(problem: BargainingProblem, chosen: Package): ViewedPackage {
  const utilities = pointsOf(problem, chosen).map((each, party) => each / problem.parties[party]!.denominator);
  return { chosen, utilities };
}

/** At most so many of a list, the ends among them. */
function evenly<T>(list: readonly T[], many: number): readonly T[] {
  if (list.length <= many) return list;
  return Array.from({ length: many }, (_, index) => list[Math.round((index * (list.length - 1)) / (many - 1))]!);
}

/** What would be efficient if only the constraints held: shows what the demands cost. */
function frontierOf(problem: BargainingProblem): ViewedFront {
  const constraints = problem.forbidden.map((_, index): Demand => ({ kind: 'constraint', index }));
  const free = withDemands(problem, constraints);
  const analysis = analyse(free, epsilon);
  return viewer(free, analysis).front(analysis.front);
}

function othersOf(
  problem: BargainingProblem,
  front: readonly (readonly number[])[],
): readonly OtherPackage[] | undefined {
  if (countPackages(problem.issues) > BigInt(most.combinations)) return undefined;
  const onFront = new Set(front.map(points => points.join(' ')));
  const rank = { acceptable: 2, below: 1, crosses: 0 } as const;
  const places = new Map<string, OtherPackage>();
  for (const chosen of combinations(problem.issues.map(({ values }) => values.length))) {
    const broken = brokenDemands(problem, chosen);
    if (broken.some(({ kind }) => kind === 'constraint')) continue;
    const key = pointsOf(problem, chosen).join(' ');
    if (onFront.has(key)) continue;
    const standing =
      broken.length === 0 ? 'acceptable' : broken.some(({ kind }) => kind === 'red-line') ? 'crosses' : 'below';
    const before = places.get(key);
    if (!before || rank[standing] > rank[before.standing]) places.set(key, { ...viewed(problem, chosen), standing });
  }
  return places.size > most.others ? undefined : [...places.values()];
}

/** Undefined where every point is a single number. */
function rangesOf({ worth }: Valuation): ViewedParty['worth'] {
  const isSure = ({ low, high }: Ends) => high !== undefined && compare(low, high) === 0;
  if (worth.every(values => values.every(isSure))) return undefined;
  return worth.map(values => values.map(({ low, high }) => [toNumber(low), high ? toNumber(high) : null]));
}

function extentOf(
  utility: Utility | undefined,
  points: readonly (readonly number[])[],
  reservation: number,
  denominator: number,
): Range {
  if (!utility?.points) return [0, 100];
  const best = points.reduce((sum, values) => sum + Math.max(...values), 0);
  return [0, Math.max(best, reservation, denominator) / denominator];
}

function hasRanges({ utilities }: Agenda): boolean {
  return [...utilities.values()].some(({ weights, scores, points, reservation }) =>
    [
      ...weights.values(),
      ...[...(points ?? scores).values()].flatMap(values => [...values.values()]),
      ...(reservation ? [reservation] : []),
    ].some(({ range: [low, high] }) => low !== high),
  );
}
