/**
 * The kinds of values that the sections of a case file are made of. Their own messages are keys of the complaints; that of
 * unknown keys is the list of the known ones.
 */
import { z } from 'zod';
import type { ComplaintKey } from '../../words/complaint.ts';
import { reservedWords } from '../statement/parse.ts';
import { described, type Keys, type Kind, type Meaning } from './meaning.ts';

z.config({ jitless: true });

export const idPattern = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{M}\p{N}]+)*$/u;

const id = z
  .string()
  .max(100)
  .refine(text => idPattern.test(text) && text === text.toLowerCase() && !reservedWords.has(text), {
    error: ({ input }): ComplaintKey => (reservedWords.has(String(input)) ? 'ID_WRONG.reserved' : 'ID_WRONG'),
  });

export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

export function mapOf<Value extends z.ZodType>(keys: Keys, value: Value, meaning: Meaning = {}) {
  return described(z.record(id, value), { ...meaning, keys });
}

/** The id of something that the case defines elsewhere. */
export const idOf = (...refers: readonly Kind[]) => described(id, { refers });

/** A word of the format, with what each is called. */
export function oneOf<const Choices extends NonNullable<Meaning['choices']>>(choices: Choices) {
  const words = Object.keys(choices) as (keyof Choices & string)[];
  return described(z.enum(words as [keyof Choices & string, ...(keyof Choices & string)[]]), { choices });
}

export const text = z.string().max(100_000);
export const shortText = z.string().min(1).max(1_000);
export const day = described(z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'VALUE_WRONG.date' satisfies ComplaintKey), {
  date: true,
});
export const share = z.number().min(0).max(1);

const pairOf = (number: z.ZodNumber) =>
  z.tuple([number, number]).refine(([low, high]) => low <= high, 'VALUE_WRONG.range' satisfies ComplaintKey);
export const numberOrRange = (number: z.ZodNumber) => z.union([number, pairOf(number)]);
export const probability = numberOrRange(share);

export const because = described(z.array(idOf('claims', 'assumptions')), {
  word: 'place.because',
  help: 'help.because',
}).optional();

/** Statements that are true of nothing, or must be true: a list, or a map, so that a variant can change one of them. */
export function rules(defines: Kind, language: 'options' | 'issues', one: Meaning, all: Meaning) {
  const words = described(text, { language, word: 'value.rule', help: 'help.rule' });
  const rule = described(z.union([words, object({ rule: words, because })]), { ...one, short: 'rule' });
  return described(z.union([z.array(rule), mapOf({ defines }, rule)]), all);
}
