/**
 * What a value of the case file means beside its shape. The schemas of `sections/` carry a meaning each; from these two come the
 * checks of references, renames, evidence, differences in words, the JSON Schema, the tables of docs/format.md and the page's help.
 */
import { z } from 'zod';
import type { MessageKey } from '../../words/catalogues/en.ts';

/** Things with ids, in the plural: `parties`, `options`, `claims`. A section names its own. */
export type Kind = string;

/** What the keys of a map are: ids that it gives to things, or ids of things that stand elsewhere. */
export type Keys =
  | {
      readonly defines: Kind;
      /** What one of them is called, before its name. */
      readonly one?: MessageKey;
      /** The member that holds its name. */
      readonly name?: string;
    }
  | {
      readonly refers: Kind;
      /** What stands under such an id, with the place `party` for the name of it. */
      readonly of?: MessageKey;
    };

/**
 * Whether evidence (`because`) may stand behind a value: it may; it should, so that the value is listed without it; that of what
 * the value stands in serves as well; or it is needed for the member that is named, where that is given.
 */
export type Evidence = 'may' | 'needed' | 'inherited' | { readonly for: string };

export interface Meaning {
  /** What it is called. Without a word it is passed over where a place is told. */
  readonly word?: MessageKey;
  /** What it is for. */
  readonly help?: MessageKey;
  readonly keys?: Keys;
  /** It is an id of one of these kinds; with `orText` it may be another text. */
  readonly refers?: readonly Kind[];
  readonly orText?: true;
  /** A text in which ids are words: a statement over options or over issues, or a state. */
  readonly language?: 'options' | 'issues' | 'state';
  readonly evidence?: Evidence;
  /** How it is listed without evidence, with the places `party` and `text`. */
  readonly unsupported?: MessageKey;
  /** It may be written short; this is the member of the long form that then stands alone. */
  readonly short?: string;
  /** A date as far as it is known: `2026`, `2026-03` or `2026-03-04`. */
  readonly date?: true;
  /** The order of a map's entries says something. */
  readonly ordered?: true;
  /** What the words of the format are called. */
  readonly choices?: Readonly<Record<string, MessageKey>>;
  /** What an empty list says. */
  readonly none?: MessageKey;
  /** A variant's changes: the case again, in part. */
  readonly patch?: true;
  /** The page shows the map as a table of its entries. */
  readonly table?: true;
  /** No variant may change it. */
  readonly fixed?: true;
}

const meanings = z.registry<Meaning>();

/** The schema with a meaning, beside what it means already; the given one stays as it is. */
export function described<Schema extends z.ZodType>(schema: Schema, meaning: Meaning): Schema {
  const own = schema.clone();
  meanings.add(own, { ...meaning });
  return own;
}

export function meaningOf(schema: z.core.$ZodType): Meaning {
  return meanings.get(schema as z.ZodType) ?? {};
}
