/** Sentences as text of a language. */
import { visible } from '../core/escape.ts';
import type { Saying } from '../core/values.ts';
import type { MessageKey } from '../words/catalogues/en.ts';
import { isolated, type Language, sayMarked, sayPlainly } from '../words/say.ts';
import type { Line } from './block.ts';
import type { Sentence } from './sentence.ts';

/** A line as text; `harmless` is done to whatever others wrote in it. */
export function lineText(line: Line, language: Language, harmless: (text: string) => string = visible): string {
  const mark = (text: string) => isolated(harmless(text), language.code);
  return line.map(({ key, values }) => sayMarked(key, values, language, mark)).join(' ');
}

/** A sentence without marks of any kind: for JSON. */
export function plainText({ key, values }: Pick<Sentence, 'key' | 'values'>, language: Language): string {
  return sayPlainly(key, values, language);
}

/** The same of a value of a sentence. */
export function plainSaying({ say: key, values = {} }: Saying, language: Language): string {
  return plainText({ key: key as MessageKey, values }, language);
}
