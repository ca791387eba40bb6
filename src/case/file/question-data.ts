/** A case's data as a question about it is digested: the order of keys says nothing, but where the format gives it a meaning. */
import { isObject } from './merge-patch.ts';

/** Maps of preference statements, most important first, become lists of pairs; so in the changes of variants. */
export function questionData(data: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(data)) return data.map(each => questionData(each));
  if (!isObject(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, questionData(value, [...path, key])] as const);
  return path.at(-3) === 'preferences' && path.at(-1) === 'statements' ? entries : Object.fromEntries(entries);
}
