/** What a gauge says, as text without invisible marks, in English. */
import type { Saying } from '../../core/values.ts';
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

export const unreviewed = inEnglish(unreviewedSaying);

export const consentLines = (terms: GaugeTerms): string[] => consentSayings(terms).map(inEnglish);

/** A warning where a party accepts none or all of the outcomes; undefined otherwise. */
export function extremeLine(party: string, answers: readonly (readonly number[])[]): string | undefined {
  const extreme = extremeOf(answers);
  if (extreme === 'none') return `${party} accepts none of the outcomes: the answer can only be no.`;
  return extreme === 'all' ? `${party} accepts all outcomes: the answer turns on the others alone.` : undefined;
}

export const ownLine = (terms: GaugeTerms, answers: readonly (readonly number[])[]): string =>
  inEnglish(ownSaying(terms, answers));

export const learntLine = (terms: GaugeTerms, ending: Ending): string =>
  learntSayings(terms, ending).map(inEnglish).join(' ');

/** One line of progress. */
export const doingWords = (state: Pick<PublicState, 'phase' | 'step'>): string =>
  `step ${state.step + 1}: ${inEnglish(doingSaying(state))}`;
