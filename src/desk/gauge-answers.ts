/** A party's answers as text: per level a line with the numbers of the outcomes that it accepts. */
import { type Complaint, FileError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';
import type { GaugeList } from './gauge-list.ts';

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
    const complain = (code: string, message: string, hint: string) =>
      void complaints.push({ code, message, hint, where: { file, line: index + 1 } });
    const [name = '', numbers] = line.split(':').map(part => part.trim());
    if (numbers === undefined) {
      complain('ANSWERS_LINE', 'The line has no level.', `Write "${levels[0]}: 1 3-7".`);
    } else if (!levels.includes(name)) {
      complain('ANSWERS_LEVEL', `"${name}" is no level of this gauge.`, didYouMean(name, levels, 'levels'));
    } else if (own.has(name)) {
      complain('ANSWERS_TWICE', `"${name}" stands here a second time.`, 'Put all its numbers on one line.');
    } else {
      const row = readNumbers(numbers, outcomes.length);
      if (row) own.set(name, row);
      else
        complain(
          'ANSWERS_NUMBERS',
          'Not all of these are numbers of outcomes.',
          `Write numbers from 1 to ${outcomes.length}, and ranges such as 3-7.`,
        );
    }
  }
  const missing = levels.filter(level => !own.has(level));
  if (complaints.length === 0 && missing.length > 0) {
    const message = `There is no line for ${missing.map(level => `"${level}"`).join(', ')}.`;
    complaints.push({
      code: 'ANSWERS_MISSING',
      message,
      where: { file },
      hint: `Where nothing is accepted, write "${missing[0]}:".`,
    });
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
