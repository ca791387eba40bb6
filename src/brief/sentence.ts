/**
 * The one sentence of every report: a key of `src/words` with its values, of what kind it is, and what it rests on. Its text is a
 * rendering; every numeral of the text comes from its values.
 */
import type { EvidenceId, Path } from '../case/model.ts';
import type { Value, Values } from '../core/values.ts';
import type { MessageKey } from '../words/catalogues/en.ts';

/** Known from the record; assumed by the modeller; computed from the case; judged, or written, by the analyst. */
export type SentenceKind = 'known' | 'assumed' | 'computed' | 'judged' | 'analyst';

export interface Sentence {
  /** The same for the same case: the key, and what it is about. */
  readonly id: string;
  readonly key: MessageKey;
  readonly values: Values;
  readonly kind: SentenceKind;
  /** Places of the case that it used. */
  readonly from: readonly string[];
  /** Claims and assumptions behind it. */
  readonly because: readonly EvidenceId[];
}

interface More {
  readonly kind?: SentenceKind;
  /** Tells sentences of one key apart, by ids of the case. */
  readonly about?: string;
  readonly from?: readonly Path[];
  readonly because?: readonly EvidenceId[];
}

export function sentence(
  key: MessageKey,
  values: Values = {},
  { kind = 'computed', about, from = [], because = [] }: More = {},
): Sentence {
  return {
    id: about === undefined ? key : `${key}:${about}`,
    key,
    values,
    kind,
    from: from.map(path => path.join('.')),
    because,
  };
}

/** A text, a name or a figure alone, as in the cell of a table. */
export function plain(value: Value, more: More = {}): Sentence {
  return sentence('plain', { value }, more);
}
