/** A party's answers as text: per level a line with the numbers of the outcomes that it accepts. */
import { type Complaint, FileError } from '../../core/errors.ts';
import { complaint, saying } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';
import type { GaugeList } from './list.ts';

/**
 * Reads `yes: 1 3-7 12`, one line per level, blank and # lines aside. What a level accepts, every less demanding one
 * accepts too. Every level must have its line, an empty one for none: an answer that is missing is not guessed.
 * Gives `answers[level][outcome]`, 0 or 1. No complaint repeats an answer. @throws FileError
 */
export function parseAnswers(text: string, file: string, { levels, outcomes }: GaugeList): number[][] {
  const complaints: Complaint[] = [];
  const own = new Map<string, number[]>();
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const where = { file, line: index + 1 };
    const [name = '', numbers] = line.split(':').map(part => part.trim());
    if (numbers === undefined) {
      complaints.push(complaint('ANSWERS_LINE', { level: levels[0]! }, { where }));
    } else if (!levels.includes(name)) {
      const hint = nearHint(name, levels, 'levels');
      complaints.push(complaint('ANSWERS_LEVEL', { level: name }, { where, hint }));
    } else if (own.has(name)) {
      complaints.push(complaint('ANSWERS_TWICE', { level: name }, { where }));
    } else {
      const row = readNumbers(numbers, outcomes.length);
      if (row) own.set(name, row);
      else complaints.push(complaint('ANSWERS_NUMBERS', { most: outcomes.length }, { where }));
    }
  }
  const missing = levels.filter(level => !own.has(level));
  if (complaints.length === 0 && missing.length > 0) {
    const quoted = missing.map(level => saying('level.quoted', { level }));
    complaints.push(complaint('ANSWERS_MISSING', { levels: quoted, level: missing[0]! }, { where: { file } }));
  }
  const [first, ...rest] = complaints;
  if (first) throw new FileError([first, ...rest]);
  return withLessDemanding(levels.map(level => own.get(level)!));
}

/** Accepts at each level what a more demanding one accepts. */
export function withLessDemanding(rows: readonly (readonly number[])[]): number[][] {
  const all: number[][] = [];
  for (const row of rows) all.push(row.map((bit, at) => bit | (all.at(-1)?.[at] ?? 0)));
  return all;
}

function readNumbers(text: string, most: number): number[] | undefined {
  const row = new Array<number>(most).fill(0);
  for (const word of text.split(/[\s,]+/).filter(part => part !== '')) {
    const match = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(word);
    if (!match) return undefined;
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
    if (from < 1 || to > most || from > to) return undefined;
    row.fill(1, from - 1, to);
  }
  return row;
}

/** Whether none or all outcomes are accepted at the least demanding level: then the gauge tells little or too much. */
export function extremeOf(answers: readonly (readonly number[])[]): 'none' | 'all' | undefined {
  const last = answers.at(-1) ?? [];
  if (!last.includes(1)) return 'none';
  return last.includes(0) ? undefined : 'all';
}
