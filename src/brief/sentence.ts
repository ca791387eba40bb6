/**
 * The one sentence of every report: a key of `src/words` with its values, of what kind it is, and what it rests on. Its text is a
 * rendering; every numeral of the text comes from its values.
 */
import type { EvidenceId, Path } from '../case/model.ts';
import type { Value, Values } from '../core/values.ts';
import type { MessageKey } from '../words/catalogues/en.ts';

/**
 * Known from the record; assumed by the modeller; computed from the case; judged, or written, by the analyst. A guide states nothing
 * of the case: headings, labels, how what follows is meant.
 */
export type SentenceKind = 'known' | 'assumed' | 'computed' | 'judged' | 'analyst' | 'guide';

export interface Sentence {
  /** The same for the same case: the key, and what it is about. */
  readonly id: string;
  readonly key: MessageKey;
  readonly values: Values;
  readonly kind: SentenceKind;
  /** Places of the result, as `--json` prints it, that it says. */
  readonly from: readonly string[];
  /** What of the case is behind it: ids of claims and assumptions, and places of values, as far as the result knows them. */
  readonly because: readonly string[];
}

/** A claim or an assumption, or the place of a value of the case. */
export type Ground = EvidenceId | string | Path;

export interface Grounds {
  readonly from: readonly Path[];
  readonly because?: readonly Ground[];
}

interface More extends Grounds {
  readonly kind?: Exclude<SentenceKind, 'guide'>;
  /** Tells sentences of one key apart, by ids of the case. */
  readonly about?: string;
}

export function sentence(
  key: MessageKey,
  values: Values,
  { kind = 'computed', about, from, because = [] }: More,
): Sentence {
  return {
    id: idOf(key, about),
    ...{ key, values, kind },
    from: unique(from.map(inText)),
    because: unique(because.map(inText)),
  };
}

export function guide(key: MessageKey, values: Values = {}, about?: string): Sentence {
  return { id: idOf(key, about), key, values, kind: 'guide', from: [], because: [] };
}

/** A text, a name or a figure alone, as in the cell of a table. */
export function plain(value: Value, more: More): Sentence {
  return sentence('plain', { value }, more);
}

/** What is said alike of several things, as one sentence of all of them. */
export function ofAll(alike: readonly Sentence[]): Sentence {
  return {
    ...alike[0]!,
    from: unique(alike.flatMap(({ from }) => from)),
    because: unique(alike.flatMap(({ because }) => because)),
  };
}

/** Equal where the same is said, whatever it is said of. */
export function saidBy(line: readonly Sentence[]): string {
  return JSON.stringify(line.map(({ key, values }) => [key, values]));
}

/** Whether something behind a sentence is a claim or an assumption, not a place: ids have no dots. */
export function isEvidence(ground: string): ground is EvidenceId {
  return !ground.includes('.');
}

function idOf(key: MessageKey, about: string | undefined): string {
  return about === undefined ? key : `${key}:${about}`;
}

function inText(ground: Ground): string {
  return typeof ground === 'string' ? ground : ground.join('.');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
