import { InvalidArgumentError } from 'commander';
import type { Saying } from '../core/values.ts';
import { inEnglish, saying } from '../words/complaint.ts';
import { nearHint } from '../words/near.ts';

/** The value of an option is refused, with what would be right as a sentence of every language. */
export class ValueRefused extends InvalidArgumentError {
  readonly said: Saying;

  constructor(said: Saying) {
    super(inEnglish(said));
    this.said = said;
  }
}

/** A parser for an option that is a whole number in a range. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return text => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new ValueRefused(saying('argument.wholeNumber', { least: String(least), most: String(most) }));
  };
}

/** A parser for an option that is one of some words. */
export function choice<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return text => {
    const word = words.find(each => each === text);
    if (word !== undefined) return word;
    throw new ValueRefused(nearHint(text, words, 'words'));
  };
}

/** A parser for an option that is some of some words, separated by commas, in the order of the words. */
export function choices<Word extends string>(words: readonly Word[]): (text: string) => Word[] {
  const one = choice(words);
  return text => {
    const given = new Set(text.split(',').map(each => one(each.trim())));
    return words.filter(word => given.has(word));
  };
}

/** A parser for an option that is some whole numbers from 1, separated by commas. */
export function numbers(text: string): number[] {
  if (!/^\s*[1-9]\d{0,5}(\s*,\s*[1-9]\d{0,5})*\s*$/.test(text)) throw new ValueRefused(saying('argument.numbers'));
  return [...new Set(text.split(',').map(Number))];
}
