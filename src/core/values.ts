/** What fills the places of a sentence: texts and numbers, lists of them, points, and sentences within the sentence. */

export type Value =
  | string
  | number
  | Saying
  | readonly Value[]
  | { readonly and: readonly Value[] }
  | { readonly or: readonly Value[] }
  /** One after the other, each with its own full stop. */
  | { readonly sentences: readonly Value[] }
  | { readonly points: number };
export type Values = Readonly<Record<string, Value>>;

/** A sentence by its key in `src/words`, with what fills it. */
export interface Saying {
  readonly say: string;
  readonly values?: Values;
}
