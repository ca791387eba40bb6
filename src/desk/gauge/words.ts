/** What a gauge says, as text: in English without invisible marks, or as the one who speaks says it. */
import type { Saying, Value } from '../../core/values.ts';
import type { Ending, PublicState } from '../../secure/gauge/state.ts';
import type { MessageKey } from '../../words/catalogues/areas.ts';
import { english } from '../../words/english.ts';
import { sayPlainly } from '../../words/say.ts';
import {
  consentSayings,
  doingSaying,
  type GaugeTerms,
  learntSayings,
  ownSaying,
  unreviewedSaying,
} from '../talk/consent.ts';
import { extremeOf } from './answers.ts';

export type { GaugeTerms };

const inEnglish = ({ say, values = {} }: Saying): string => sayPlainly(say as MessageKey, values, english);

/** Says a sentence in a language. */
export type Speak = (said: Saying) => string;

export const unreviewed = (speak: Speak = inEnglish): string => speak(unreviewedSaying);

export const consentLines = (terms: GaugeTerms, speak: Speak = inEnglish): string[] =>
  consentSayings(terms).map(each => speak(each));

/** A warning where a party accepts none or all of the outcomes; undefined otherwise. */
export function extremeLine(
  party: Value,
  answers: readonly (readonly number[])[],
  speak: Speak = inEnglish,
): string | undefined {
  const extreme = extremeOf(answers);
  return extreme && speak({ say: `terminal.gauge.${extreme}`, values: { party } });
}

export const ownLine = (terms: GaugeTerms, answers: readonly (readonly number[])[], speak: Speak = inEnglish): string =>
  speak(ownSaying(terms, answers));

export const learntLine = (terms: GaugeTerms, ending: Ending, speak: Speak = inEnglish): string =>
  learntSayings(terms, ending)
    .map(each => speak(each))
    .join(' ');

/** One line of progress. */
export const doingWords = (state: Pick<PublicState, 'phase' | 'step'>, speak: Speak = inEnglish): string =>
  speak({ say: 'terminal.gauge.step', values: { n: state.step + 1, doing: doingSaying(state) } });
