/** What fills the places of a sentence: texts, names and figures, lists of them, and sentences within the sentence. */

export type Value =
  | string
  | number
  | Saying
  | Figure
  | readonly Value[]
  | { readonly and: readonly Value[] }
  | { readonly or: readonly Value[] }
  /** Kept apart by semicolons, where the parts may have commas. */
  | { readonly apart: readonly Value[] }
  /** One after the other, each with its own full stop. */
  | { readonly sentences: readonly Value[] }
  /** A proper name: its article is small within an English sentence. */
  | { readonly name: string };
export type Values = Readonly<Record<string, Value>>;

/** A figure that is not a plain count. */
export type Figure =
  /** Of 0 to 1; `tenths` tells small ones finer. */
  | { readonly share: number; readonly grain?: 'whole' | 'tenths' }
  | { readonly shares: readonly [low: number, high: number] }
  /** The same, short, as in a table. */
  | { readonly span: readonly [low: number, high: number] }
  | { readonly points: number }
  /** As it is written, to its last digit. */
  | { readonly written: number }
  /** With its sign. */
  | { readonly gain: number }
  /** A whole number of any length, as decimal digits. */
  | { readonly digits: string }
  /** A language by its code of ISO 639-1, or `und`. */
  | { readonly tongue: string };

/** A sentence by its key in `src/words`, with what fills it. */
export interface Saying {
  readonly say: string;
  readonly values?: Values;
}
