import { analyseStability, type StabilityOptions, type StabilityResult } from '../stability/stability.ts';
import type { Question } from '../workers/question.ts';
import { type CaseText, documentOf } from './case-text.ts';

export interface StabilityAsked extends CaseText {
  readonly options: StabilityOptions;
}

/** As `analyseStability`. */
export const stability: Question<StabilityAsked, StabilityResult> = (asked, { progress }) =>
  analyseStability(documentOf(asked), asked.options, progress);
