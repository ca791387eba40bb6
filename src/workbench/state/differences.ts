/** What differs between two cases, or what a variant changes. Lists of statements and names are compared item by item. */
import { isObject } from '../../case/file/merge-patch.ts';

export interface Difference {
  /** Keys from the top; an item of a list is named by its text. */
  readonly path: readonly string[];
  /** `order`: a list has the same items in another order. */
  readonly kind: 'added' | 'gone' | 'changed' | 'order';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Every value that differs, in the order of the second, then what is gone. */
export function differencesOf(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (isObject(before) && isObject(after)) {
    const keys = [...Object.keys(after), ...Object.keys(before).filter(key => !Object.hasOwn(after, key))];
    const entries = keys.flatMap(key => differencesOf(before[key], after[key], [...path, key]));
    return path.at(-1) === 'statements' ? [...entries, ...orderDifference(before, after, path)] : entries;
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [{ path, kind: 'added', after }];
  if (after === undefined) return [{ path, kind: 'gone', before }];
  if (isList(before) && isList(after)) return listDifferences(before, after, path);
  return [{ path, kind: 'changed', before, after }];
}

/** Statements with ids count in the order in which they stand. */
function orderDifference(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  path: readonly string[],
): Difference[] {
  const stayed = Object.keys(before).filter(key => Object.hasOwn(after, key));
  const stays = Object.keys(after).filter(key => Object.hasOwn(before, key));
  if (stays.every((key, at) => key === stayed[at])) return [];
  return [{ path, kind: 'order', before: Object.values(before), after: Object.values(after) }];
}

function listDifferences(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): Difference[] {
  const old = new Map(before.map(item => [textOf(item), item]));
  const now = new Map(after.map(item => [textOf(item), item]));
  if (old.size < before.length || now.size < after.length) return [{ path, kind: 'changed', before, after }];
  const stays = [...now.keys()].filter(text => old.has(text));
  const stayed = [...old.keys()].filter(text => now.has(text));
  const items = [...now].flatMap(([text, item]): Difference[] =>
    old.has(text)
      ? differencesOf(asObject(old.get(text)), asObject(item), [...path, text])
      : [{ path, kind: 'added', after: item }],
  );
  const gone = [...old].flatMap(([text, item]): Difference[] =>
    now.has(text) ? [] : [{ path, kind: 'gone', before: item }],
  );
  const isMoved = stays.some((text, at) => text !== stayed[at]);
  return [...items, ...gone, ...(isMoved ? [{ path, kind: 'order' as const, before, after }] : [])];
}

/** Lists of numbers are one value, such as a range. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(item => typeof item === 'string' || isObject(item));
}

/** What an item of a list says: the text itself, the statement or the rule. */
export function textOf(item: unknown): string {
  if (typeof item === 'string') return item;
  if (isObject(item)) {
    const text = item.statement ?? item.rule;
    if (typeof text === 'string') return text;
  }
  return JSON.stringify(item);
}

function asObject(item: unknown): unknown {
  return typeof item === 'string' ? { statement: item } : item;
}
