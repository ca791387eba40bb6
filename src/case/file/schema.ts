/**
 * The shape of a case file: what can be said without looking at another part of it. Its own messages are keys of the complaints;
 * that of unknown keys is the list of the known ones.
 */
import { z } from 'zod';
import type { ComplaintKey } from '../../words/complaint.ts';
import { reservedWords } from '../statement/parse.ts';

z.config({ jitless: true });

export const idPattern = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{M}\p{N}]+)*$/u;

const id = z
  .string()
  .max(100)
  .refine(text => idPattern.test(text) && text === text.toLowerCase() && !reservedWords.has(text), {
    error: ({ input }): ComplaintKey => (reservedWords.has(String(input)) ? 'ID_WRONG.reserved' : 'ID_WRONG'),
  });

function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

const mapOf = <Value extends z.ZodType>(value: Value) => z.record(id, value);
const text = z.string().max(100_000);
const shortText = z.string().min(1).max(1_000);
const because = z.array(id).optional();
const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'VALUE_WRONG.date' satisfies ComplaintKey);
const share = z.number().min(0).max(1);
const pairOf = (number: z.ZodNumber) =>
  z.tuple([number, number]).refine(([low, high]) => low <= high, 'VALUE_WRONG.range' satisfies ComplaintKey);
const probability = z.union([share, pairOf(share)]);
const points = z.number().min(0).max(100);
const weightedOf = (number: z.ZodNumber) =>
  z.union([number, pairOf(number), object({ value: z.union([number, pairOf(number)]), because })]);
const weighted = weightedOf(points);
/** Plain points sum to anything; the reservation of a party with weights and scores is 100 at most (build-agenda.ts). */
const most = 1_000_000_000;
const plainPoints = weightedOf(z.int().min(0).max(most));
const reservation = weightedOf(z.number().min(0).max(most));
const statement = z.union([
  text,
  object({ statement: text, because, sure: z.union([probability, z.literal('unknown')]).optional() }),
]);
const rule = z.union([text, object({ rule: text, because })]);
const rules = z.union([z.array(rule), mapOf(rule)]);
const state = shortText;
const preferences = z.union([
  z.array(statement),
  object({
    statements: z.union([z.array(statement), mapOf(statement)]),
    order: z.array(id).optional(),
    'order-noise': share.optional(),
  }),
  object({ ranking: z.array(z.array(state)), because, 'order-noise': share.optional() }),
]);
const issueValue = z.union([shortText, z.number(), z.boolean()]);

const situation = object({
  options: mapOf(object({ by: id, says: shortText, because })),
  'status-quo': z.array(id).optional(),
  reference: z.array(id).optional(),
  infeasible: rules.optional(),
  irreversible: z.union([z.array(id), mapOf(z.enum(['taken', 'dropped', 'both']))]).optional(),
  preferences: mapOf(preferences).optional(),
});

const agenda = object({
  issues: mapOf(
    object({ name: shortText, values: z.array(issueValue).min(1).max(1_000), ordered: z.boolean().optional() }),
  ),
  infeasible: rules.optional(),
  utilities: mapOf(
    object({
      weights: mapOf(weighted).optional(),
      scores: mapOf(z.record(z.string(), weighted)).optional(),
      points: mapOf(z.record(z.string(), plainPoints)).optional(),
      reservation: reservation.optional(),
      'red-lines': rules.optional(),
      because,
    }),
  ).optional(),
});

const record = object({
  sources: mapOf(
    object({
      title: shortText,
      kind: z.enum(['press', 'statement', 'speech', 'minutes', 'report', 'interview', 'message', 'other']),
      date: day.optional(),
      reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
      text: shortText.optional(),
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    }),
  ).optional(),
  claims: mapOf(
    object({
      says: shortText,
      source: id,
      at: z.tuple([z.int().min(0), z.int().min(0)]).optional(),
      lines: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
      by: shortText.optional(),
      grade: z.enum(['stated-public', 'attributed-named', 'attributed-anonymous', 'author-inference']).optional(),
      firmness: z.enum(['asserted', 'hedged', 'denied']).optional(),
    }),
  ).optional(),
  assumptions: mapOf(
    object({ says: shortText, by: shortText.optional(), on: day.optional(), sure: probability.optional() }),
  ).optional(),
  contradictions: mapOf(
    object({ between: z.array(id).min(2), says: shortText, readings: z.array(id).optional() }),
  ).optional(),
  events: z.array(object({ on: day, by: id, to: id.optional(), type: shortText, claim: id.optional() })).optional(),
});

const variant = <More extends z.ZodRawShape>(more: More) =>
  mapOf(
    object({
      name: shortText,
      says: text.optional(),
      changes: z.record(z.string(), z.unknown()).optional(),
      because,
      ...more,
    }),
  );

export const caseSchema = object({
  parley: z.literal(1),
  title: shortText,
  status: z.enum(['illustration', 'working', 'restricted']).optional(),
  about: text.optional(),
  figures: shortText.optional(),
  parties: mapOf(
    object({ name: shortText, role: z.enum(['principal', 'convener', 'third-party']), says: text.optional() }),
  ),
  record: record.optional(),
  situation: situation.optional(),
  agenda: agenda.optional(),
  frameworks: variant({}).optional(),
  futures: variant({ probability: probability.optional() }).optional(),
  readings: variant({}).optional(),
});

export type CaseData = z.infer<typeof caseSchema>;
