/** A case's data as a question about it is digested: the order of keys says nothing, but where the format gives it a meaning. */
import { isOrdered } from '../description/places.ts';
import type { Path } from '../model.ts';
import { isObject } from './merge-patch.ts';

/** Maps whose order says something, as that of preference statements, become lists of pairs; so in the changes of variants. */
export function questionData(data: unknown, path: Path = []): unknown {
  if (Array.isArray(data)) return data.map((each, index) => questionData(each, [...path, index]));
  if (!isObject(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, questionData(value, [...path, key])] as const);
  return isOrdered(path) ? entries : Object.fromEntries(entries);
}
