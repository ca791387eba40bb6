/** A look at a parsed YAML tree before it becomes data, in time linear in its nodes. */
import { type Document, isAlias, isCollection, isMap, isScalar, type Node } from 'yaml';
import { type Complaint, LimitError, type Where } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';

/** What is wrong at an offset of the text. */
export interface TreeProblem extends Omit<Complaint, 'where'> {
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
    if (++nodes > mostNodes) {
      throw new LimitError(complaint('TOO_MANY_VALUES.nodes', { most: mostNodes }, { where: placeOf(offset) }));
    }
    if (isAlias(node) && ++aliases > mostAliases) {
      throw new LimitError(complaint('TOO_MANY_ALIASES', { most: mostAliases }, { where: placeOf(offset) }));
    }
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
    if (!isScalar(key)) return [{ ...complaint('KEY_NOT_A_WORD'), offset: at }];
    const name = String(key.value ?? '');
    if (forbidden.has(name)) return [{ ...complaint('KEY_FORBIDDEN', { key: name }), offset: at }];
    if (seen.has(name)) return [{ ...complaint('KEY_TWICE', { key: name.slice(0, 60) }), offset: at }];
    seen.add(name);
    return [];
  });
}

/** Where a node starts in the text. */
export function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}

export function tooDeep(where: Where): LimitError {
  return new LimitError(complaint('NESTED_TOO_DEEP', {}, { where }));
}
