/** A stability analysis as `--json` prints it: its data, with the reasons and the least changes also as English text. */
import type { LeastChangePart, StabilityResult, WhyPart } from '../../analysis/stability/result.ts';
import type { Names } from '../../case/names.ts';
import { english } from '../../words/english.ts';
import { change } from '../change.ts';
import { plainSaying, plainText } from '../text.ts';
import { whyLines } from './why.ts';

export interface StabilityInJson extends Omit<StabilityResult, 'names' | 'why' | 'leastChange'> {
  readonly why?: readonly (WhyPart & { readonly sentences: readonly string[] })[];
  readonly leastChange?: LeastChangePart & { readonly inWords: readonly (readonly string[])[] };
}

export function stabilityInJson({ names, ...result }: StabilityResult): StabilityInJson {
  const { why, leastChange } = result;
  const withWords = {
    ...(why && { why: why.map(part => ({ ...part, sentences: whyInWords(part, names) })) }),
    ...(leastChange && {
      leastChange: {
        ...leastChange,
        inWords: leastChange.sets.map(set => set.map(each => plainSaying(change(names, each), english))),
      },
    }),
  };
  return { ...result, ...withWords } as StabilityInJson;
}

function whyInWords(part: WhyPart, names: Names): string[] {
  return whyLines(part, names).map(line => line.map(each => plainText(each, english)).join(' '));
}
