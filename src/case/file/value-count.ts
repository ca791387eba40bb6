/** A look at how much a file says, before anything is done with it. */
import { LimitError } from '../../core/errors.ts';
import type { Path } from '../model.ts';
import type { YamlText } from './yaml-text.ts';

const mostEntries = 1_000;
const mostValues = 1_000_000;
const mostDepth = 60;

/**
 * How many values the data has. No part of a case is a list of thousands; saying so early bounds the time of all else.
 * @throws LimitError over the limits.
 */
export function countValues({ data, file, locate }: YamlText): number {
  const pending: { value: unknown; path: Path }[] = [{ value: data, path: [] }];
  let values = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path } = next;
    if (++values > mostValues || path.length > mostDepth) {
      throw new LimitError({
        code: 'TOO_MANY_VALUES',
        message: `With its aliases written out the file has more than ${mostValues.toLocaleString('en')} values, or more than ${mostDepth} levels.`,
        where: { ...locate(path), file },
        hint: 'Write the values out instead of repeating them by aliases.',
      });
    }
    if (typeof value !== 'object' || value === null) continue;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    const most = path[0] === 'record' ? 20 * mostEntries : mostEntries;
    if (entries.length > most) {
      throw new LimitError({
        code: 'TOO_MANY_ENTRIES',
        message: `"${path.join('.') || 'the file'}" has ${entries.length.toLocaleString('en')} entries; the most is ${most.toLocaleString('en')}.`,
        where: { ...locate(path), file },
        hint: 'Split the case, or leave out what no question turns on.',
      });
    }
    for (const [step, inner] of entries) pending.push({ value: inner, path: [...path, step] });
  }
  return values;
}
