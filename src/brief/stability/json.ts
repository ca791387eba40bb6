/** A stability analysis as `--json` prints it: its data, with the reasons and the least changes also in words. */
import type { LeastChangePart, StabilityResult, WhyPart } from '../../analysis/stability/result.ts';
import type { Names } from '../../case/names.ts';
import { english } from '../../words/english.ts';
import type { Language } from '../../words/say.ts';
import { change } from '../change.ts';
import { recordInJson } from '../record-json.ts';
import { plainSaying, plainText } from '../text.ts';
import { whyLines } from './why.ts';

export interface StabilityInJson extends Omit<StabilityResult, 'names' | 'why' | 'leastChange' | 'notCarried'> {
  readonly notCarried?: readonly string[];
  readonly why?: readonly (WhyPart & { readonly sentences: readonly string[] })[];
  readonly leastChange?: LeastChangePart & { readonly inWords: readonly (readonly string[])[] };
}

export function stabilityInJson({ names, ...result }: StabilityResult, language = english): StabilityInJson {
  const { why, leastChange } = result;
  const withWords = {
    ...(why && { why: why.map(part => ({ ...part, sentences: whyInWords(part, names, language) })) }),
    ...(leastChange && {
      leastChange: {
        ...leastChange,
        inWords: leastChange.sets.map(set => set.map(each => plainSaying(change(names, each), language))),
      },
    }),
  };
  return { ...recordInJson(result, language), ...withWords } as StabilityInJson;
}

function whyInWords(part: WhyPart, names: Names, language: Language): string[] {
  return whyLines(part, names).map(line => line.map(each => plainText(each, language)).join(' '));
}
