/** Bargaining analysis of a case's agenda or of other tools' scenario files, as one result with its provenance. */
import { analyse, packageWith } from '../analysis/bargaining/analysis.ts';
import { problemOfAgenda } from '../analysis/bargaining/from-agenda.ts';
import { problemOfScenario } from '../analysis/bargaining/from-scenario.ts';
import { type BargainingProblem, countPackages, type Package } from '../analysis/bargaining/problem.ts';
import { type SampledZone, sampleZone } from '../analysis/bargaining/sampled-zone.ts';
import { solutionNames } from '../analysis/bargaining/solutions.ts';
import type { Demand } from '../analysis/bargaining/zone.ts';
import type { CaseDocument } from '../case/file/check-data.ts';
import { decodeText } from '../case/file/decode.ts';
import { looksLikeScenario, readScenario } from '../case/file/negotiation/read-scenario.ts';
import { type Selection, variantCase } from '../case/file/variant.ts';
import { digest } from '../core/digest.ts';
import { FileError, UsageError } from '../core/errors.ts';

/** Issue name -> value. */
export type NamedPackage = Readonly<Record<string, string>>;

interface SolutionPoint {
  readonly utilities: readonly number[];
  readonly package: NamedPackage;
}

export interface BargainResult {
  readonly method: 'bargaining';
  readonly version: '1';
  readonly inputDigest: string;
  /** The front and the solutions are exact. */
  readonly exact: boolean;
  readonly title: string;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly reservation: number }[];
  readonly issues: readonly { readonly id: string; readonly name: string; readonly values: readonly string[] }[];
  /** All packages, whether they can be made or not: a decimal number as text. */
  readonly outcomes: string;
  readonly zone: {
    readonly empty: boolean;
    /** Decimal text; null where it was not counted. */
    readonly count: string | null;
    /** Where empty: demands that cannot be met together, none of which can be spared. */
    readonly conflict?: readonly string[];
    /** Where empty: how far each party alone would have to lower its reservation; null where that does not help. */
    readonly concessions?: readonly (number | null)[];
    /** Under uncertain points. */
    readonly sampled?: SampledZone;
  };
  readonly front: {
    readonly size: number;
    /** Share of each party's range by which an efficient package may be missed; 0 where exact. */
    readonly bound: number;
    readonly points: readonly {
      readonly utilities: readonly number[];
      /** How many packages have these utilities, as decimal text; null on an approximate front. */
      readonly packages: string | null;
      readonly example: NamedPackage;
    }[];
  };
  readonly nash: readonly SolutionPoint[];
  readonly kalaiSmorodinsky: readonly SolutionPoint[];
  readonly egalitarian: readonly SolutionPoint[];
  readonly utilitarian: readonly SolutionPoint[];
  /** The most by which a utility may be off because a file's numbers were rounded. */
  readonly rounding: number;
  /** What the input leaves unknown or what was left out, in words. */
  readonly notes: readonly string[];
}

export interface BargainOptions extends Selection {
  /** Worlds for uncertain points. */
  readonly samples: number;
  readonly seed: number;
  /** Bound asked of the approximate front of four and more parties, 0..1. */
  readonly epsilon: number;
}

/**
 * The agenda of a case under a selection of variants.
 * @throws FileError where there is no agenda, or fewer than two parties with complete points.
 */
export function bargainOverCase(document: CaseDocument, options: BargainOptions): BargainResult {
  const theCase = variantCase(document, options);
  const { agenda } = theCase;
  if (!agenda) {
    const hint = 'Add "agenda:" with issues and utilities (see docs/format.md).';
    throw new FileError({
      code: 'AGENDA_MISSING',
      message: 'The case has no agenda.',
      where: { file: document.file },
      hint,
    });
  }
  const { problem, missing } = problemOfAgenda(theCase, agenda);
  const notes = missing.map(({ party, what }) => `Unknown for ${party}: ${what}.`);
  if (problem.parties.length < 2) {
    throw new FileError({
      code: 'UTILITIES_MISSING',
      message: `Fewer than two parties have complete points. ${notes.join(' ')}`.trim(),
      where: { ...document.locate(['agenda', 'utilities']), file: document.file },
      hint: 'Give each party a weight for every issue and points for every value.',
    });
  }
  const sampled = sampleZone(theCase, agenda, options.samples, options.seed);
  const result = resultOf(problem, { title: theCase.title, input: document.data, rounding: 0, notes }, options.epsilon);
  return sampled.share.of > 1 ? { ...result, zone: { ...result.zone, sampled } } : result;
}

/** Whether a file is a domain or profile of another tool. */
export function isScenarioFile(file: string, bytes: Uint8Array): boolean {
  return looksLikeScenario(decodeText(bytes, file));
}

/** A domain and its profiles in Genius XML, GeniusWeb JSON, NegMAS YAML or NegoLog JSON. */
export function bargainOverFiles(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  { epsilon }: Pick<BargainOptions, 'epsilon'>,
): BargainResult {
  const scenario = readScenario(files.map(({ file, bytes }) => ({ file, text: decodeText(bytes, file) })));
  if (scenario.profiles.length < 2) {
    const message = `${scenario.profiles.length === 0 ? 'No profile is' : 'One profile alone is'} given.`;
    throw new UsageError({ code: 'PROFILES_MISSING', message, hint: 'Name the domain and at least two profiles.' });
  }
  const { problem, rounding } = problemOfScenario(scenario);
  const notes = scenario.profiles.flatMap(({ leftOut }) => leftOut);
  const input = { issues: scenario.issues, profiles: scenario.profiles };
  return resultOf(problem, { title: scenario.name, input, rounding, notes }, epsilon);
}

interface Frame {
  readonly title: string;
  readonly input: unknown;
  readonly rounding: number;
  readonly notes: readonly string[];
}

function resultOf(
  problem: BargainingProblem,
  { title, input, rounding, notes }: Frame,
  epsilon: number,
): BargainResult {
  const { zone, front, solutions, finder } = analyse(problem, epsilon);
  const utilities = (points: readonly number[]) =>
    points.map((each, party) => each / problem.parties[party]!.denominator);
  const named = (chosen: Package | undefined): NamedPackage =>
    Object.fromEntries(problem.issues.map(({ id, values }, issue) => [id, values[chosen?.[issue] ?? 0]!]));
  const example = (points: readonly number[]) => named(finder ? finder.example(points) : packageWith(problem, points));
  const solved = Object.fromEntries(
    solutionNames.map(name => [
      name,
      solutions[name].map(points => ({ utilities: utilities(points), package: example(points) })),
    ]),
  ) as unknown as Pick<BargainResult, (typeof solutionNames)[number]>;
  return {
    method: 'bargaining',
    version: '1',
    inputDigest: digest(input),
    exact: front.bound === 0 && rounding === 0,
    title,
    parties: problem.parties.map(({ id, name, reservation, denominator }) => ({
      id,
      name,
      reservation: reservation / denominator,
    })),
    issues: problem.issues.map(({ id, name, values }) => ({ id, name, values })),
    outcomes: countPackages(problem).toString(),
    zone: {
      empty: zone.empty,
      count: zone.count?.toString() ?? null,
      ...(zone.conflict && { conflict: zone.conflict.map(demand => demandInWords(problem, demand)) }),
      ...(zone.concessions && {
        concessions: zone.concessions.map((each, party) =>
          each === undefined ? null : each / problem.parties[party]!.denominator,
        ),
      }),
    },
    front: {
      size: front.points.length,
      bound: front.bound,
      points: front.points.map(points => ({
        utilities: utilities(points),
        packages: finder ? finder.count(points).toString() : null,
        example: example(points),
      })),
    },
    ...solved,
    rounding,
    notes,
  };
}

function demandInWords({ parties, forbidden }: BargainingProblem, demand: Demand): string {
  if (demand.kind === 'constraint') return `that "${forbidden[demand.index]!.text}" cannot be agreed`;
  const party = parties[demand.party]!;
  if (demand.kind === 'red-line') return `the red line of ${party.name}: ${party.redLines[demand.index]!.text}`;
  return `the reservation of ${party.name}: ${party.reservation / party.denominator}`;
}
