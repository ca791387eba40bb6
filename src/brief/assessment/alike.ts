/** What may move a share as much as what is named first: of equals none is named alone. */
import type { Influence } from '../../analysis/assessment/assessment.ts';
import type { Saying } from '../../core/values.ts';
import { saying } from '../names.ts';
import { type Grounds, type Sentence, sentence } from '../sentence.ts';

const shown = 5;

export function alikeSaying({ alike = [] }: Pick<Influence, 'alike'>): Saying | undefined {
  if (alike.length === 0) return undefined;
  const values = { n: alike.length, others: { and: alike.slice(0, shown) } };
  return saying(alike.length > shown ? 'decides.alike.more' : 'decides.alike', values);
}

/** The sentence that follows the one on what a finding depends on most. */
export function alikeSentence(influence: Influence, grounds: Grounds & { readonly about?: string }): Sentence[] {
  const { say, values = {} } = alikeSaying(influence) ?? {};
  return say === undefined ? [] : [sentence(say as 'decides.alike', values, grounds)];
}
