/** Bargaining analysis of a case's agenda or of other tools' scenario files, as one result with its provenance. */

import { analyse, withoutFront } from '../../analysis/bargaining/analysis.ts';
import {
  type CaseProblem,
  caseProblem,
  type PackageStanding,
  packageStanding,
} from '../../analysis/bargaining/case-problem.ts';
import { problemOfAgenda } from '../../analysis/bargaining/from-agenda.ts';
import { problemOfScenario } from '../../analysis/bargaining/from-scenario.ts';
import type { BargainingProblem } from '../../analysis/bargaining/problem.ts';
import type { BargainResult } from '../../analysis/bargaining/result.ts';
import { brokenDemands } from '../../analysis/bargaining/standing.ts';
import { countFeasible } from '../../analysis/bargaining/zone.ts';
import { gapsSaid } from '../../brief/gaps.ts';
import { countPackages, type Package } from '../../case/agenda/package.ts';
import { assumptionsBehind } from '../../case/assumptions.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { decodeText } from '../../case/file/decode.ts';
import { looksLikeScenario, readScenario } from '../../case/file/negotiation/read-scenario.ts';
import { type Selection, variantCase } from '../../case/file/variant.ts';
import type { Party, PartyId, Range } from '../../case/model.ts';
import { namesOf, type PartyNames } from '../../case/names.ts';
import { FileError, UsageError } from '../../core/errors.ts';
import { noProgress, type Progress, part } from '../../core/progress.ts';
import { type Exactness, exactnessOf, type ResultRecord, resultRecord } from '../../core/result.ts';
import { complaint, saying } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';
import { runTask } from '../assess/tasks.ts';
import { assessZone, isZoneUncertain } from '../assess/zone-shares.ts';
import { parsePackage } from '../case/package-text.ts';
import { withPlaces } from '../case/placed.ts';
import { variantRecord } from '../case/record.ts';
import {
  adjustedWinnerPart,
  fallbackPart,
  frontPart,
  improvementPart,
  namedPackage,
  solutionLists,
  utilitiesOf,
  worthBy,
  zonePart,
} from './parts.ts';

export type { BargainResult };

const method = { method: 'bargaining', version: '2' } as const;

export interface BargainOptions extends Selection {
  /** Worlds for uncertain points. */
  readonly samples: number;
  readonly seed: number;
  /** Bound asked of the approximate front of four and more parties, 0..1. */
  readonly epsilon: number;
  /** Parties by id or name, joined by commas: the analysis is between these alone. */
  readonly between?: string;
  /** A package on the table to improve on, as text: see package-text.ts. */
  readonly improve?: string;
}

/**
 * The agenda of a case under a selection of variants.
 * Where fewer than two of the parties that an agreement needs have complete points, the zone alone is told, and whose points are missing.
 * @throws FileError where there is no agenda, fewer than two parties to agree, or a package to improve on where points are missing;
 * LimitError, with its place.
 */
export function bargainOverCase(document: CaseDocument, options: BargainOptions, progress = noProgress): BargainResult {
  return withPlaces(document, options, ['agenda'], () => bargainUnder(document, options, progress));
}

function bargainUnder(document: CaseDocument, options: BargainOptions, progress: Progress): BargainResult {
  const theCase = variantCase(document, options);
  const { agenda } = theCase;
  if (!agenda) {
    throw new FileError(complaint('AGENDA_MISSING', {}, { where: { file: document.file } }));
  }
  const between = options.between === undefined ? undefined : partiesNamed(options.between, theCase.parties);
  const found = caseProblem(theCase, agenda, between);
  const { problem, missing, rounding } = found;
  const nameOf = (id: string) => theCase.parties.find(each => each.id === id)?.name ?? id;
  const noted = missing.map(({ party, gaps }) =>
    saying('gaps.of', { party: nameOf(party), gaps: gapsSaid(gaps, agenda.issues) }),
  );
  const isZoneAlone = problem.parties.length < 2 && found.valuations.size >= 2 && options.improve === undefined;
  if (problem.parties.length < 2 && !isZoneAlone) {
    const where = { ...document.locate(['agenda', 'utilities']), file: document.file };
    throw new FileError(
      noted.length === 0
        ? complaint('UTILITIES_MISSING', {}, { where })
        : complaint('UTILITIES_MISSING.named', { gaps: { sentences: noted } }, { where }),
    );
  }
  const frame: Frame = {
    ...{ title: theCase.title, rounding, notes: noted, names: namesOf(theCase) },
    ...(theCase.figures !== undefined && { figures: theCase.figures }),
    recorded: (parameters, exactness) =>
      variantRecord(
        document,
        options,
        {
          ...{ ...method, seed: options.seed, samples: options.samples },
          parameters: { ...parameters, ...(between !== undefined && { between }) },
        },
        { exactness, assumptions: assumptionsBehind(theCase, 'agenda') },
      ),
    asked: { ...found, between: between !== undefined },
    leftOut: isZoneAlone ? [] : found.leftOut.map(id => ({ id, name: nameOf(id) })),
    standing: chosen => packageStanding(theCase, agenda, found.valuations, chosen),
    reservationOf: id => agenda.utilities.get(id)?.reservation?.range,
  };
  if (!isZoneAlone) return resultOf(problem, frame, options, progress);
  const all = problemOfAgenda(theCase, agenda, 'generous', found.valuations).problem;
  const { asked, ...rest } = frame;
  return resultOf(all, { ...rest, asked: { ...asked!, reading: 'generous' }, isZoneAlone }, options, progress);
}

/**
 * As `bargainOverCase`, and over the plausible worlds of the case: how often there is a zone where something of the agenda rests on an
 * assumption that may fail, and which range alone would settle an open zone.
 */
export async function bargainInWorlds(
  document: CaseDocument,
  options: BargainOptions,
  progress = noProgress,
): Promise<BargainResult> {
  const result = bargainOverCase(document, options, part(progress, 0, 0.5));
  const theCase = variantCase(document, options);
  const { between: named, samples, seed } = options;
  const between = named === undefined ? undefined : partiesNamed(named, theCase.parties);
  let done = 0;
  const { report, answer } = await assessZone(
    { case: theCase, ...(between && { between }), samples, seed },
    async task => runTask(task),
    worlds => {
      done += worlds;
      progress(samples + Math.min(done, samples), 2 * samples);
    },
  );
  const { share, deciding, hinges, hingesOpen } = report;
  const sampled = isZoneUncertain(theCase) && { sampled: { share, ...(deciding && { deciding }) } };
  const settling = { ...(hinges.length > 0 && { hinges }), ...(hingesOpen && { hingesOpen }) };
  const exactness: Exactness = sampled && !answer.exact ? { kind: 'sampled', samples } : result.exactness;
  return { ...result, exactness, zone: { ...result.zone, ...sampled, ...settling } };
}

/** Whether a file is a domain or profile of another tool. */
export function isScenarioFile(file: string, bytes: Uint8Array): boolean {
  return looksLikeScenario(decodeText(bytes, file));
}

/** A domain and its profiles in Genius XML, GeniusWeb JSON, NegMAS YAML or NegoLog JSON. */
export function bargainOverFiles(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  options: Pick<BargainOptions, 'epsilon' | 'improve'>,
  progress = noProgress,
): BargainResult {
  const scenario = readScenario(files.map(({ file, bytes }) => ({ file, text: decodeText(bytes, file) })));
  if (scenario.profiles.length < 2) {
    const none = scenario.profiles.length === 0;
    throw new UsageError(complaint(none ? 'PROFILES_MISSING.notGiven' : 'PROFILES_MISSING.oneGiven'));
  }
  const { problem, rounding } = problemOfScenario(scenario);
  const notes = scenario.profiles.flatMap(({ leftOut }) => leftOut);
  const { name, issues, profiles } = scenario;
  const input = { name, issues, profiles: profiles.map(({ leftOut, ...profile }) => profile) };
  const frame: Frame = {
    ...{ title: name, rounding, notes, names: problem },
    recorded: (parameters, exactness) => resultRecord({ ...method, input, parameters }, { exactness }),
  };
  return resultOf(problem, frame, options, progress);
}

interface Frame {
  /** Of a case only. */
  readonly asked?: CaseProblem & { readonly between: boolean };
  readonly leftOut?: BargainResult['leftOut'];
  /** No front is drawn. */
  readonly isZoneAlone?: boolean;
  standing?(chosen: Package): PackageStanding;
  /** The range of a party's reservation as it is given. */
  reservationOf?(party: PartyId): Range | undefined;
  readonly title: string;
  readonly figures?: string;
  readonly recorded: (parameters: ResultRecord['parameters'], exactness: Exactness) => ResultRecord;
  readonly rounding: number;
  readonly notes: BargainResult['notes'];
  readonly names: PartyNames;
}

function resultOf(
  problem: BargainingProblem,
  {
    title,
    figures,
    recorded,
    rounding,
    notes,
    names,
    asked,
    leftOut = [],
    reservationOf,
    standing,
    isZoneAlone,
  }: Frame,
  { epsilon, improve }: Pick<BargainOptions, 'epsilon' | 'improve'>,
  progress: Progress,
): BargainResult {
  const onTable = improve === undefined ? undefined : parsePackage(improve, problem);
  const analysis = isZoneAlone ? withoutFront : analyse(problem, epsilon, onTable ? part(progress, 0, 0.5) : progress);
  const standingOf = (chosen: Package): PackageStanding => {
    if (standing) return standing(chosen);
    const broken = brokenDemands(problem, chosen);
    return { answer: broken.length > 0 ? 'no' : 'yes', broken, problem };
  };
  const winner = isZoneAlone ? undefined : adjustedWinnerPart(problem);
  const isTold = (id: PartyId) => !isZoneAlone || asked?.valuations.get(id)?.isComplete === true;
  const worth = asked ? worthBy(problem, asked.valuations) : () => undefined;
  const fallback = fallbackPart(problem, analysis, worth);
  return {
    ...recorded(
      { epsilon, ...(onTable && { improve: namedPackage(problem, onTable) }) },
      exactnessOf(analysis.front.bound || rounding),
    ),
    exact: analysis.front.bound === 0 && rounding === 0,
    title,
    ...(figures !== undefined && { figures }),
    parties: problem.parties.map(({ id, name, reservation, denominator }) => {
      const own = reservation / denominator;
      const range = reservationOf ? reservationOf(id) : ([own, own] as const);
      return { id, name, reservation: range ? own : null, reservationRange: range ?? null };
    }),
    leftOut,
    between: asked?.between ?? false,
    reading: asked?.reading ?? 'exact',
    ...(isZoneAlone && { zoneAlone: true as const }),
    issues: problem.issues.map(({ id, name, values }, issue) => ({
      id,
      name,
      values,
      utilities: problem.parties.map(({ id, points, denominator }) =>
        isTold(id) ? points[issue]!.map(each => each / denominator) : [],
      ),
    })),
    outcomes: countPackages(problem.issues).toString(),
    feasible: countFeasible(problem).toString(),
    zone: zonePart(problem, analysis.zone, asked?.verdict, worth),
    front: frontPart(problem, analysis),
    best: utilitiesOf(problem, analysis.best),
    ...solutionLists(problem, analysis, worth),
    ...(winner !== undefined && { adjustedWinner: winner }),
    ...(fallback && { fallback }),
    ...(onTable && {
      improvement: improvementPart(problem, onTable, epsilon, worth, standingOf(onTable), part(progress, 0.5, 1)),
    }),
    rounding,
    notes,
    names: { parties: names.parties.map(({ id, name }) => ({ id, name })) },
    missing: asked?.missing ?? [],
  };
}

/** Parties by id or name, two or more, joined by commas. @throws UsageError */
function partiesNamed(text: string, parties: readonly Party[]): PartyId[] {
  const ids = parties.map(({ id }) => id);
  const named = text.split(',').map(each => {
    const wanted = each.trim();
    const found = parties.find(({ id, name }) => id === wanted || name === wanted);
    if (found) return found.id;
    throw new UsageError(complaint('PARTY_UNKNOWN', { id: wanted }, { hint: nearHint(wanted, ids, 'parties') }));
  });
  if (new Set(named).size === named.length && named.length >= 2) return ids.filter(id => named.includes(id));
  throw new UsageError(complaint('BETWEEN_NEEDS_TWO', { between: text }));
}
