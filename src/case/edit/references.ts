/** Where a case file names what it defines elsewhere: what a rename must change besides the key itself. */
import { isMap, isScalar, isSeq, type Pair, type Scalar, visit } from 'yaml';
import type { Path } from '../model.ts';
import { tokenize } from '../statement/tokens.ts';
import type { openForWriting } from './format.ts';

type YamlDocument = ReturnType<typeof openForWriting>;

/**
 * Patterns of places: `*` any key, `#` any index of a list, `?` either. `keys` are maps that have the id as a key, `names`
 * values that are the id, `statements` and `states` texts in which it is a word.
 */
interface Places {
  readonly keys: readonly string[];
  readonly names?: readonly string[];
  readonly statements?: readonly string[];
  readonly states?: readonly string[];
  /** Whether lists of evidence ("because") may name it. */
  readonly isEvidence?: true;
}

const evidence: Places = {
  keys: ['record.claims', 'record.assumptions'],
  names: ['record.contradictions.*.between.#', 'record.events.#.claim'],
  isEvidence: true,
};
const option: Places = {
  keys: ['situation.options', 'situation.irreversible'],
  names: ['situation.status-quo.#', 'situation.reference.#', 'situation.irreversible.#'],
  statements: [
    'situation.infeasible.?',
    'situation.infeasible.?.rule',
    'situation.preferences.*.#',
    'situation.preferences.*.#.statement',
    'situation.preferences.*.statements.?',
    'situation.preferences.*.statements.?.statement',
  ],
  states: ['situation.preferences.*.ranking.#.#'],
};
const issue: Places = {
  keys: ['agenda.issues', 'agenda.utilities.*.weights', 'agenda.utilities.*.scores', 'agenda.utilities.*.points'],
  statements: [
    'agenda.infeasible.?',
    'agenda.infeasible.?.rule',
    'agenda.utilities.*.red-lines.?',
    'agenda.utilities.*.red-lines.?.rule',
  ],
};
const party: Places = {
  keys: ['parties', 'situation.preferences', 'agenda.utilities'],
  names: ['situation.options.*.by', 'record.claims.*.by', 'record.events.#.by', 'record.events.#.to'],
};
const byDefinition: Readonly<Record<string, Places>> = {
  parties: party,
  'situation.options': option,
  'agenda.issues': issue,
  'record.sources': { keys: ['record.sources'], names: ['record.claims.*.source'] },
  'record.claims': evidence,
  'record.assumptions': evidence,
  readings: { keys: ['readings'], names: ['record.contradictions.*.readings.#'] },
};

/** Everything in a document that an id stands in; undefined where a path defines nothing that is named elsewhere. */
export interface Uses {
  /** Whether another thing has this id, or a text says it where an id may stand. */
  isTaken(id: string): boolean;
  rename(to: string): void;
}

export function usesOf(document: YamlDocument, at: Path): Uses | undefined {
  const inPatch = /^(frameworks|futures|readings)$/.test(String(at[0])) && at[2] === 'changes';
  const path = inPatch ? at.slice(3) : at;
  const from = String(path.at(-1));
  const places = placesOf(path.slice(0, -1).map(String));
  if (!places) return undefined;
  const roots = rootsOf(document);
  const find = (patterns: readonly string[] = []) =>
    roots.flatMap(root => patterns.flatMap(pattern => nodesAt(root, pattern.split('.'))));
  const maps = find(places.keys).filter(isMap);
  const keysNamed = (id: string) => maps.flatMap(map => map.items.filter(({ key }) => textOf(key) === id));
  const named = [...find(places.names), ...(places.isEvidence ? evidenceLists(document) : [])].filter(isScalar);
  const statements = find(places.statements).filter(isScalar);
  const states = find(places.states).filter(isScalar);
  return {
    isTaken: id => keysNamed(id).length > 0 || named.some(node => textOf(node) === id),
    rename: to => {
      for (const { key } of keysNamed(from)) setText(key as Scalar, to);
      for (const node of named) if (textOf(node) === from) setText(node, to);
      for (const node of statements) setText(node, inStatement(String(node.value), from, to));
      for (const node of states) setText(node, inState(String(node.value), from, to));
    },
  };
}

function placesOf(parent: readonly string[]): Places | undefined {
  const places = byDefinition[parent.join('.')];
  if (places || parent.length !== 4 || parent[1] !== 'preferences' || parent[3] !== 'statements') return places;
  const own = parent.slice(0, 3).join('.');
  return { keys: [`${own}.statements`], names: [`${own}.order.#`] };
}

/** The case itself, and what each variant lays over it. */
function rootsOf({ contents }: YamlDocument): unknown[] {
  return [
    contents,
    ...['frameworks', 'futures', 'readings'].flatMap(kind => nodesAt(contents, [kind, '*', 'changes'])),
  ];
}

function nodesAt(node: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [node];
  if (isMap(node) && step !== '#') {
    const pairs = (node.items as Pair[]).filter(({ key }) => step === '*' || step === '?' || textOf(key) === step);
    return pairs.flatMap(({ value }) => nodesAt(value, rest));
  }
  return isSeq(node) && (step === '#' || step === '?') ? node.items.flatMap(item => nodesAt(item, rest)) : [];
}

function evidenceLists(document: YamlDocument): unknown[] {
  const found: unknown[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (textOf(key) === 'because' && isSeq(value)) found.push(...value.items);
    },
  });
  return found;
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
