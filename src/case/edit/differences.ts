/** What differs between two cases, or what a variant changes. Lists of statements and names are compared item by item. */
import { isOrdered, meaningAt } from '../description/places.ts';
import { isObject } from '../file/merge-patch.ts';

export interface Difference {
  /** Keys from the top; an item of a list is named by its text. */
  readonly path: readonly string[];
  /** The same with `#` for an item of a list: where it stands in the description of a case. */
  readonly place: readonly string[];
  /** It is an item of the list that stands there. */
  readonly isItem?: true;
  /** `order`: a list has the same items in another order. */
  readonly kind: 'added' | 'gone' | 'changed' | 'order';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Every value that differs, in the order of the second, then what is gone. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  return differencesAt({ path: [], place: [] }, before, after);
}

type At = Pick<Difference, 'path' | 'place'>;

const under = ({ path, place }: At, key: string): At => ({ path: [...path, key], place: [...place, key] });
const itemOf = ({ path, place }: At, text: string): At => ({ path: [...path, text], place: [...place, '#'] });

function differencesAt(at: At, before: unknown, after: unknown): Difference[] {
  if (isObject(before) && isObject(after)) {
    const keys = [...Object.keys(after), ...Object.keys(before).filter(key => !Object.hasOwn(after, key))];
    const entries = keys.flatMap(key => differencesAt(under(at, key), before[key], after[key]));
    return isOrdered(at.place) ? [...entries, ...orderDifference(at, before, after)] : entries;
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [{ ...at, kind: 'added', after }];
  if (after === undefined) return [{ ...at, kind: 'gone', before }];
  if (isList(before) && isList(after)) return listDifferences(at, before, after);
  return [{ ...at, kind: 'changed', before, after }];
}

/** Statements with ids count in the order in which they stand. */
function orderDifference(at: At, before: Record<string, unknown>, after: Record<string, unknown>): Difference[] {
  const stayed = Object.keys(before).filter(key => Object.hasOwn(after, key));
  const stays = Object.keys(after).filter(key => Object.hasOwn(before, key));
  if (stays.every((key, index) => key === stayed[index])) return [];
  return [{ ...at, kind: 'order', before: Object.values(before), after: Object.values(after) }];
}

function listDifferences(at: At, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const byText = (items: readonly unknown[]) => new Map(items.map(item => [textOf(item, at.place), item]));
  const [old, now] = [byText(before), byText(after)];
  if (old.size < before.length || now.size < after.length) return [{ ...at, kind: 'changed', before, after }];
  const stays = [...now.keys()].filter(text => old.has(text));
  const stayed = [...old.keys()].filter(text => now.has(text));
  const items = [...now].flatMap(([text, item]): Difference[] =>
    old.has(text)
      ? differencesAt(itemOf(at, text), inLongForm(old.get(text), at.place), inLongForm(item, at.place))
      : [{ ...at, isItem: true, kind: 'added', after: item }],
  );
  const gone = [...old].flatMap(([text, item]): Difference[] =>
    now.has(text) ? [] : [{ ...at, isItem: true, kind: 'gone', before: item }],
  );
  const isMoved = stays.some((text, index) => text !== stayed[index]);
  return [...items, ...gone, ...(isMoved ? [{ ...at, kind: 'order' as const, before, after }] : [])];
}

/** Lists of numbers are one value, such as a range. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(item => typeof item === 'string' || isObject(item));
}

/** What an item of a list says: the text itself, or what its long form has under the name of the short one. */
export function textOf(item: unknown, list: readonly string[]): string {
  if (typeof item === 'string') return item;
  const { short } = meaningAt([...list, '#']);
  const text = short !== undefined && isObject(item) ? item[short] : undefined;
  return typeof text === 'string' ? text : JSON.stringify(item);
}

function inLongForm(item: unknown, list: readonly string[]): unknown {
  const { short } = meaningAt([...list, '#']);
  return typeof item === 'string' && short !== undefined ? { [short]: item } : item;
}
