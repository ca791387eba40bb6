/** Values of plain data at the places of a description. */

import { isObject } from '../file/merge-patch.ts';
import type { Path } from '../model.ts';

export interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** The value at a path; undefined where nothing stands there. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}

/** Every value that stands at a pattern (`*` any key of a map, `#` any index of a list), in the order of the data. */
export function valuesAt(data: unknown, pattern: readonly string[], path: Path = []): Found[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [{ path, value: data }];
  const on = (key: string | number, value: unknown) => valuesAt(value, rest, [...path, key]);
  if (step === '#') return Array.isArray(data) ? data.flatMap((value, index) => on(index, value)) : [];
  if (!isObject(data)) return [];
  if (step === '*') return Object.entries(data).flatMap(([key, value]) => on(key, value));
  return Object.hasOwn(data, step) ? on(step, data[step]) : [];
}
