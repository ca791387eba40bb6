/**
 * The JSON of gmcr-py (.gmcr). An option's index is its position; a state's number is 1 + its rank among the feasible states by the
 * sum of 2^place of the options taken, where the place is among the options ordered by decision maker, as that program orders them.
 */
import { z } from 'zod';
import { FileError, LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { shapeComplaints } from '../file/shape-complaints.ts';

const index = z.int().min(0).max(999);
const condition = z.tuple([index, z.enum(['Y', 'N'])]);
const conjunction = z.array(condition).max(1_000);
const statement = z.union([
  conjunction,
  z.object({ compound: z.literal(true), members: z.array(conjunction).max(10_000) }),
]);
const stateNumber = z
  .int()
  .min(1)
  .max(2 ** 24);
const ranking = z.array(z.union([stateNumber, z.array(stateNumber)]));

const gmcrSchema = z.looseObject({
  useManualPreferenceRanking: z.boolean().optional(),
  useManualPreferenceVectors: z.boolean().optional(),
  options: z
    .array(z.looseObject({ name: z.string(), permittedDirection: z.enum(['both', 'fwd', 'back']).optional() }))
    .max(1_000),
  decisionMakers: z
    .array(
      z.looseObject({
        name: z.string(),
        options: z.array(index),
        preferences: z.array(statement).optional(),
        preferenceRanking: ranking.optional(),
        preferenceVector: ranking.optional(),
        misperceptions: z.array(z.unknown()).optional(),
      }),
    )
    .max(1_000),
  infeasibles: z.array(conjunction).optional(),
  coalitions: z.array(z.union([index, z.array(index)])).optional(),
});

export type GmcrFile = z.infer<typeof gmcrSchema>;
export type Conjunction = z.infer<typeof conjunction>;
export type GmcrStatement = z.infer<typeof statement>;
export type Ranking = z.infer<typeof ranking>;

/** States are listed for rankings up to this many options. */
export const mostRankedOptions = 20;

/** Whether a text is JSON that looks like this form and not like a case. */
export function looksLikeGmcr(text: string): boolean {
  const start = text.slice(0, 100_000);
  return (
    /^\s*\{/.test(start) &&
    /"decisionMakers"\s*:/.test(text) &&
    /"options"\s*:/.test(text) &&
    !/"parley"\s*:/.test(start)
  );
}

/** @throws FileError for a Python pickle, the binary form of old versions: it begins with its protocol, or in letters. */
export function refusePickle(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 40));
  const isBinary = bytes[0] === 0x80 && bytes[1]! >= 1 && bytes[1]! <= 5;
  if (!isBinary && !/^(ccopy_reg\n|\(dp?\d*\n|\(i[\w.]+\n|c[\w.]+\n\w+\n)/.test(start)) return;
  throw new FileError(complaint('FORMAT_PICKLE', {}, { where: { file } }));
}

/** @throws FileError where the text is not JSON of this form. */
export function parseGmcr(text: string, file: string): GmcrFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const offset = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    const before = text.slice(0, offset).split('\n');
    const where = { file, line: before.length, column: before.at(-1)!.length + 1 };
    throw new FileError(complaint('JSON_BROKEN', {}, { where }));
  }
  const result = gmcrSchema.safeParse(data);
  if (result.success) return result.data;
  const complaints = shapeComplaints(result.error.issues.slice(0, 200), data).map(({ path, key: _, ...said }) => ({
    ...said,
    where: { file, path: path.join('.') },
  }));
  throw new FileError([complaints[0]!, ...complaints.slice(1)]);
}

/** The feasible states, ascending: state number n is at n - 1. Bit k is option k. @throws LimitError beyond 20 options. */
export function numberedStates(options: number, infeasible: (state: number) => boolean, file: string): number[] {
  if (options > mostRankedOptions) {
    const count = { options, most: mostRankedOptions };
    throw new LimitError(complaint('TOO_MANY_OPTIONS.ranking', count, { where: { file } }));
  }
  return Array.from({ length: 2 ** options }, (_, state) => state).filter(state => !infeasible(state));
}

const knownFields = {
  file: [
    'program',
    'version',
    'useManualPreferenceRanking',
    'useManualPreferenceVectors',
    'options',
    'decisionMakers',
    'infeasibles',
    'coalitions',
    'coalitionsFull',
  ],
  option: ['name', 'permittedDirection'],
  // payoffs are what the program made of the preferences
  decisionMaker: [
    'name',
    'options',
    'preferences',
    'preferenceRanking',
    'preferenceVector',
    'misperceptions',
    'payoffs',
  ],
} as const;

/** The fields of a file that this program does not know and that say something, as "decisionMakers.color". */
export function unknownFields(data: GmcrFile): string[] {
  const beyond = (value: object, known: readonly string[], prefix: string) =>
    Object.entries(value).flatMap(([key, own]) => (known.includes(key) || isEmpty(own) ? [] : [prefix + key]));
  return [
    ...new Set([
      ...beyond(data, knownFields.file, ''),
      ...data.options.flatMap(each => beyond(each, knownFields.option, 'options.')),
      ...data.decisionMakers.flatMap(each => beyond(each, knownFields.decisionMaker, 'decisionMakers.')),
    ]),
  ];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
