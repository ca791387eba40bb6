/**
 * Is there a package that every party accepts? Yes, no or unknown, and whose unknown it is, without a front: the zone of the
 * strict reading is not empty (yes), that of the generous reading is (no), or neither. The parties are all that the agenda
 * gives wishes of and every main party; a main party without points leaves the zone unknown, while red lines hold all the
 * same. Cost: two searches for one package, and where asked two counts.
 */
import { countPackages } from '../../case/agenda/package.ts';
import type { Agenda, Case, PartyId } from '../../case/model.ts';
import { isZoneEmpty } from './empty-zone.ts';
import { type Missing, participantsOf, problemOfAgenda, type Valuations, valuationsOf } from './from-agenda.ts';
import type { BargainingProblem } from './problem.ts';
import { acceptableComponents, countAcceptable } from './zone.ts';

export type Verdict = 'yes' | 'no' | 'unknown';

/** How many packages are surely, and possibly, acceptable to all; undefined where they are too many to be counted. */
export type Count = readonly [least: bigint | undefined, most: bigint | undefined];

export interface ZoneVerdict {
  readonly verdict: Verdict;
  readonly count: Count;
  /** Where the verdict is unknown: whose unknown it is, and what is not known of it. None where it turns on rounding alone. */
  readonly unknown: readonly Missing[];
  /** The answer between the parties whose points are all given, where they are two or more and not all. */
  readonly among?: { readonly parties: readonly PartyId[]; readonly verdict: Verdict; readonly count: Count };
}

export interface ZoneQuestion {
  /** The analysis is between these alone; the red lines of the others hold all the same. */
  readonly between?: readonly PartyId[];
  /** Counting costs more than the verdict; without it `count` is undefined where it is not zero. */
  readonly counted?: boolean;
}

/** A case without issues on its agenda, or with fewer than two parties to agree, leaves the zone unknown. */
export function zoneVerdict(theCase: Case, { between, counted = true }: ZoneQuestion = {}): ZoneVerdict {
  const { agenda } = theCase;
  if (!agenda || countPackages(agenda.issues) === 0n || agenda.issues.length === 0) {
    return { verdict: 'unknown', count: [0n, undefined], unknown: [] };
  }
  const valuations = valuationsOf(agenda, between ?? participantsOf(theCase, agenda));
  const answer = answerBetween(theCase, agenda, valuations, counted);
  const complete = [...valuations].filter(([, { isComplete }]) => isComplete);
  if (complete.length < 2 || complete.length === valuations.size) return answer;
  const { verdict, count } = answerBetween(theCase, agenda, new Map(complete), counted);
  return { ...answer, among: { parties: complete.map(([id]) => id), verdict, count } };
}

function answerBetween(
  theCase: Case,
  agenda: Agenda,
  valuations: Valuations,
  counted: boolean,
): Pick<ZoneVerdict, 'verdict' | 'count' | 'unknown'> {
  const { problem: generous, rounding } = problemOfAgenda(theCase, agenda, 'generous', valuations);
  if (isZoneEmpty(generous)) return { verdict: 'no', count: [0n, 0n], unknown: [] };
  const countOf = (problem: BargainingProblem) =>
    counted ? countAcceptable(acceptableComponents(problem), problem) : undefined;
  const open = [...valuations].filter(([, { gaps }]) => gaps.length > 0);
  if (open.length === 0 && rounding === 0 && valuations.size >= 2) {
    const count = countOf(generous);
    return { verdict: 'yes', count: [count, count], unknown: [] };
  }
  const strict = problemOfAgenda(theCase, agenda, 'strict', valuations).problem;
  const isOpen = valuations.size >= 2 && !isZoneEmpty(strict);
  const most = countOf(generous);
  if (isOpen) return { verdict: 'yes', count: [countOf(strict), most], unknown: [] };
  const alone = open.filter(([id]) => isZoneEmpty(readStrictly(generous, strict, id)));
  return {
    verdict: 'unknown',
    count: [0n, most],
    unknown: (alone.length > 0 ? alone : open).map(([party, { gaps }]) => ({ party, gaps })),
  };
}

/** The generous reading with one party read strictly: where that is empty, this party's unknown alone leaves the zone open. */
function readStrictly(generous: BargainingProblem, strict: BargainingProblem, party: PartyId): BargainingProblem {
  return {
    ...generous,
    parties: generous.parties.map((each, at) => (each.id === party ? strict.parties[at]! : each)),
  };
}
