/** What a rename must change besides the key itself: wherever the description says that such an id stands. */
import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import { leadsTo, patches, withoutPatch } from '../description/places.ts';
import { definitions, type Reference, references, seenFrom, sharingIds } from '../description/references.ts';
import type { Path } from '../model.ts';
import { tokenize } from '../statement/tokens.ts';
import type { openForWriting } from './yaml-document.ts';

type YamlDocument = ReturnType<typeof openForWriting>;

/** Everything in a document that an id stands in; undefined where a path defines nothing that is named elsewhere. */
export interface Uses {
  /** Whether another thing has this id, or a text says it where an id may stand. */
  isTaken(id: string): boolean;
  rename(to: string): void;
}

export function usesOf(document: YamlDocument, at: Path): Uses | undefined {
  const own = withoutPatch(at);
  const map = own.slice(0, -1);
  const from = String(own.at(-1));
  const definition = definitions.find(({ path }) => leadsTo(path, map));
  if (!definition) return undefined;
  const kinds = sharingIds(definition.kind);
  const roots = [[], ...patches].flatMap(path => nodesAt(document.contents, path));
  const find = (patterns: readonly (readonly string[])[]) =>
    patterns.flatMap(pattern => roots.flatMap(root => nodesAt(root, seenFrom(pattern, definition.path, map))));
  const named = (as: Reference['as']) =>
    find(references.filter(each => each.as === as && each.kinds.some(kind => kinds.has(kind))).map(({ path }) => path));
  const others = definitions.filter(({ kind }) => kind !== definition.kind && kinds.has(kind));
  const maps = [...find([definition, ...others].map(({ path }) => path)), ...named('keys')].filter(isMap);
  const keysNamed = (id: string) => maps.flatMap(each => each.items.filter(({ key }) => textOf(key) === id));
  const values = named('value').filter(isScalar);
  const statements = named('statement').filter(isScalar);
  const states = named('state').filter(isScalar);
  return {
    isTaken: id => keysNamed(id).length > 0 || values.some(node => textOf(node) === id),
    rename: to => {
      for (const { key } of keysNamed(from)) setText(key as Scalar, to);
      for (const node of values) if (textOf(node) === from) setText(node, to);
      for (const node of statements) setText(node, inStatement(String(node.value), from, to));
      for (const node of states) setText(node, inState(String(node.value), from, to));
    },
  };
}

function nodesAt(node: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [node];
  if (isMap(node) && step !== '#') {
    const pairs = (node.items as Pair[]).filter(({ key }) => step === '*' || textOf(key) === step);
    return pairs.flatMap(({ value }) => nodesAt(value, rest));
  }
  return isSeq(node) && step === '#' ? node.items.flatMap(item => nodesAt(item, rest)) : [];
}

/** Options and issues are words; a word behind a comparison is a value. */
function inStatement(text: string, from: string, to: string): string {
  const { tokens } = tokenize(text);
  return tokens.reduceRight((result, { kind, text: word, span: [start, end] }, index) => {
    if (kind !== 'word' || word !== from || tokens[index - 1]?.kind === 'comparison') return result;
    return result.slice(0, start) + to + result.slice(end);
  }, text);
}

function inState(text: string, from: string, to: string): string {
  return text.replace(/[^+]+/g, part => (part.trim() === from ? part.replace(from, () => to) : part));
}

function textOf(node: unknown): string {
  return String(isScalar(node) ? node.value : node);
}

function setText(node: Scalar, text: string): void {
  if (String(node.value) === text) return;
  node.value = text;
  delete node.source;
}
