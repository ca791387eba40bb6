/** A look at a parsed YAML tree before it becomes data, in time linear in its nodes. */
import { type Document, isAlias, isCollection, isMap, isScalar, type Node } from 'yaml';
import { LimitError, type Where } from '../../core/errors.ts';

/** What is wrong at an offset of the text. */
export interface TreeProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
}

const mostAliases = 1_000;
const mostDepth = 60;
const mostNodes = 1_000_000;
/** Keys that mean something to JavaScript objects and nothing in a case. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Keys that stand twice, that are not plain words, or that no file may use.
 * @throws LimitError for more than 60 levels, 1,000,000 nodes or 1,000 aliases.
 */
export function treeProblems(document: Document.Parsed, placeOf: (offset: number) => Where): TreeProblem[] {
  const problems: TreeProblem[] = [];
  let aliases = 0;
  let nodes = 0;
  const pending: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    const offset = startOf(node) ?? 0;
    if (depth > mostDepth) throw tooDeep(placeOf(offset));
    if (++nodes > mostNodes) throw tooMany('values', mostNodes, placeOf(offset));
    if (isAlias(node) && ++aliases > mostAliases) throw tooMany('aliases', mostAliases, placeOf(offset));
    if (!isCollection(node)) continue;
    if (isMap(node)) {
      for (const problem of keyProblems(node.items, offset)) problems.push(problem);
      for (const { value } of node.items) pending.push({ node: value, depth: depth + 1 });
    } else {
      for (const item of node.items) pending.push({ node: item, depth: depth + 1 });
    }
  }
  return problems.sort((a, b) => a.offset - b.offset);
}

function keyProblems(pairs: readonly { readonly key: unknown }[], offset: number): TreeProblem[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }): TreeProblem[] => {
    const at = startOf(key) ?? offset;
    if (!isScalar(key)) {
      const hint = 'Write "key: value"; a text that begins with a bracket stands in quotes.';
      return [{ code: 'KEY_NOT_A_WORD', message: 'A key must be a single word or text.', hint, offset: at }];
    }
    const name = String(key.value ?? '');
    if (forbidden.has(name)) {
      const hint = 'Choose another name.';
      return [{ code: 'KEY_FORBIDDEN', message: `"${name}" cannot be a key.`, hint, offset: at }];
    }
    if (seen.has(name)) {
      const hint = 'Keys are unique in their map: rename or remove one.';
      return [{ code: 'KEY_TWICE', message: `"${name.slice(0, 60)}" stands twice in its map.`, hint, offset: at }];
    }
    seen.add(name);
    return [];
  });
}

/** Where a node starts in the text. */
export function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}

export function tooDeep(where: Where): LimitError {
  return new LimitError({
    code: 'NESTED_TOO_DEEP',
    message: 'The file nests too many levels.',
    where,
    hint: 'A case needs fewer than ten levels; look for a bracket that is not closed.',
  });
}

function tooMany(what: string, most: number, where: Where): LimitError {
  return new LimitError({
    code: `TOO_MANY_${what.toUpperCase()}`,
    message: `The file has more than ${most.toLocaleString('en')} ${what}.`,
    where,
    hint: what === 'aliases' ? 'Write the values out.' : 'Keep long material in files beside the case.',
  });
}
