/** A look at how much a file says, before anything is done with it. */
import { LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Path } from '../model.ts';
import type { YamlText } from './yaml-text.ts';

const mostEntries = 1_000;
/** A ranking lists states: all of sixteen options. */
const mostRanked = 2 ** 16;
const mostValues = 1_000_000;
const mostDepth = 60;

/**
 * How many values the data has. No part of a case but the record and a ranking of states is a list of thousands; saying so early bounds the time of all else.
 * @throws LimitError over the limits.
 */
export function countValues({ data, file, locate }: YamlText): number {
  const pending: { value: unknown; path: Path }[] = [{ value: data, path: [] }];
  let values = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path } = next;
    if (++values > mostValues || path.length > mostDepth) {
      const where = { ...locate(path), file };
      throw new LimitError(complaint('TOO_MANY_VALUES', { most: mostValues, levels: mostDepth }, { where }));
    }
    if (typeof value !== 'object' || value === null) continue;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    const most = mostAt(path);
    if (entries.length > most) {
      const where = { ...locate(path), file };
      const count = { entries: entries.length, most };
      throw new LimitError(
        path.length === 0
          ? complaint('TOO_MANY_ENTRIES.file', count, { where })
          : complaint('TOO_MANY_ENTRIES', { ...count, place: path.join('.') }, { where }),
      );
    }
    for (const [step, inner] of entries) pending.push({ value: inner, path: [...path, step] });
  }
  return values;
}

function mostAt(path: Path): number {
  if (path.at(-1) === 'ranking' || path.at(-2) === 'ranking') return mostRanked;
  return path[0] === 'record' ? 20 * mostEntries : mostEntries;
}
