/** What is offered in place of a word that is not known. */
import { nearest } from '../core/nearest.ts';
import type { Saying } from '../core/values.ts';
import type { complaintsEn } from './catalogues/complaints/en.ts';

type KindOf<Key> = Key extends `choices.${infer Kind}` ? Kind : never;

/** Of what kind the words are that would be known. */
export type Kind = KindOf<keyof typeof complaintsEn>;

const shown = 12;

/** "Did you mean north?", else the words that are known, as the hint of a complaint. */
export function nearHint(word: string, known: readonly string[], kind: Kind): Saying {
  const near = nearest(word, known);
  if (near !== undefined) return { say: 'hint.near', values: { near } };
  if (known.length === 0) return { say: `none.${kind}` };
  const choices = known.length > shown ? [...known.slice(0, shown), '...'] : known;
  return { say: `choices.${kind}`, values: { choices } };
}
