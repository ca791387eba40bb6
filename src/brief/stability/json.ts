/** A stability analysis as `--json` prints it: its data, with the reasons and the least changes also as English text. */
import type { StabilityResult } from '../../analysis/stability/result.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { english } from '../../words/english.ts';
import { change } from '../change.ts';
import { plainText } from '../text.ts';
import { whyLines } from './why.ts';

export function stabilityInJson({ names, ...result }: StabilityResult) {
  const { why, leastChange } = result;
  return {
    ...result,
    ...(why && {
      why: why.map(part => ({
        ...part,
        sentences: whyLines(part, names).map(line => line.map(each => plainText(each, english)).join(' ')),
      })),
    }),
    ...(leastChange && { leastChange: withWords(leastChange, names) }),
  };
}

/** `inWords` stands behind `sets`. */
function withWords({ goal, state, concept, sets, ...search }: Sets, names: StabilityResult['names']) {
  const inWords = sets.map(set =>
    set.map(each => {
      const { say: key, values = {} } = change(names, each);
      return plainText({ key: key as MessageKey, values }, english);
    }),
  );
  return { goal, state, concept, sets, ...search, inWords };
}

type Sets = NonNullable<StabilityResult['leastChange']>;
