/** What differs between two cases, or what a variant changes: paths with the value before and after, as text. */
import { isObject, mergePatch } from '../../case/file/merge-patch.ts';

export interface DataDifference {
  readonly path: string;
  /** Absent where the value is new. */
  readonly before?: string;
  /** Absent where the value is gone. */
  readonly after?: string;
}

/** Every value that differs, in the order of the second, then what is gone. Lists differ as a whole. */
export function differencesOf(before: unknown, after: unknown, path: readonly string[] = []): DataDifference[] {
  if (isObject(before) && isObject(after)) {
    const keys = [...Object.keys(after), ...Object.keys(before).filter(key => !Object.hasOwn(after, key))];
    return keys.flatMap(key => differencesOf(before[key], after[key], [...path, key]));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [
    {
      path: path.join(' › '),
      ...(before !== undefined && { before: textOf(before) }),
      ...(after !== undefined && { after: textOf(after) }),
    },
  ];
}

export function changesInWords(data: unknown, changes: unknown): DataDifference[] {
  return differencesOf(data, mergePatch(data, changes));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (isObject(value)) {
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${textOf(inner)}`)
      .join('; ');
  }
  return String(value);
}
