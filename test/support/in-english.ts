import type { Saying } from '../../src/core/values.ts';
import type { MessageKey } from '../../src/words/catalogues/en.ts';
import { english } from '../../src/words/english.ts';
import { sayPlainly } from '../../src/words/say.ts';

/** A sentence of a result as the English catalogue says it. */
export function inEnglish({ say: key, values = {} }: Saying): string {
  return sayPlainly(key as MessageKey, values, english);
}
