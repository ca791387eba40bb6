/**
 * The problem that a case's agenda poses: whether there is a zone (zone-verdict.ts), and the problem whose front and solutions
 * are shown. That is the strict reading where a package is surely acceptable, else the generous one, between the parties
 * whose points are all given; where the answer is no, the generous reading between all, which shows what empties the zone.
 */
import type { Package } from '../../case/agenda/package.ts';
import type { Agenda, Case, PartyId } from '../../case/model.ts';
import { isZoneEmpty } from './empty-zone.ts';
import {
  type Missing,
  participantsOf,
  problemOfAgenda,
  type Reading,
  type Valuations,
  valuationsOf,
} from './from-agenda.ts';
import type { BargainingProblem } from './problem.ts';
import { brokenDemands } from './standing.ts';
import type { Demand } from './zone.ts';
import { type Verdict, type ZoneVerdict, zoneVerdict } from './zone-verdict.ts';

export interface CaseProblem {
  readonly verdict: ZoneVerdict;
  readonly problem: BargainingProblem;
  readonly rounding: number;
  /** `exact` where nothing of the parties in the problem is a range or not given: then both readings are one. */
  readonly reading: Reading | 'exact';
  /** Of all parties that an agreement needs. */
  readonly valuations: Valuations;
  /** Parties that are left out because not all their points are given. */
  readonly leftOut: readonly PartyId[];
  /** What is not given, of all parties that an agreement needs. */
  readonly missing: readonly Missing[];
}

/** `between` as in zone-verdict.ts. */
export function caseProblem(theCase: Case, agenda: Agenda, between?: readonly PartyId[]): CaseProblem {
  const verdict = zoneVerdict(theCase, { ...(between && { between }) });
  const valuations = valuationsOf(agenda, between ?? participantsOf(theCase, agenda));
  const known = [...valuations].filter(([, { isComplete }]) => isComplete);
  const shown: Valuations = verdict.verdict === 'no' ? valuations : new Map(known);
  const isExact = [...shown.values()].every(({ gaps }) => gaps.length === 0);
  const strict = problemOfAgenda(theCase, agenda, 'strict', shown);
  const reading = isExact || !isZoneEmpty(strict.problem) ? 'strict' : 'generous';
  return {
    verdict,
    ...(reading === 'strict' ? strict : problemOfAgenda(theCase, agenda, 'generous', shown)),
    reading: isExact ? 'exact' : reading,
    valuations,
    leftOut: [...valuations.keys()].filter(id => !shown.has(id)),
    missing: [...valuations]
      .map(([party, { gaps }]) => ({ party, gaps: gaps.filter(gap => !('range' in gap)) }))
      .filter(({ gaps }) => gaps.length > 0),
  };
}

export interface PackageStanding {
  /** Whether all parties accept the package. */
  readonly answer: Verdict;
  /** What it surely breaks, or where the answer is unknown what it is not sure to meet; in terms of `problem`. */
  readonly broken: readonly Demand[];
  readonly problem: BargainingProblem;
}

/** How a package stands with all parties that an agreement needs. */
export function packageStanding(
  theCase: Case,
  agenda: Agenda,
  valuations: Valuations,
  chosen: Package,
): PackageStanding {
  const generous = problemOfAgenda(theCase, agenda, 'generous', valuations).problem;
  const surely = brokenDemands(generous, chosen);
  if (surely.length > 0) return { answer: 'no', broken: surely, problem: generous };
  const strict = problemOfAgenda(theCase, agenda, 'strict', valuations).problem;
  const broken = brokenDemands(strict, chosen);
  return { answer: broken.length > 0 ? 'unknown' : 'yes', broken, problem: strict };
}
