import { type AssessOptions, assess as assessDocument } from '../assess/assess.ts';
import type { AssessmentResult } from '../assess/assessment-view.ts';
import type { Question } from '../workers/question.ts';
import { type CaseText, documentOf } from './case-text.ts';

export interface AssessAsked extends CaseText {
  readonly options: AssessOptions;
}

/** Frameworks by futures; its tasks go on to further workers. */
export const assess: Question<AssessAsked, AssessmentResult> = (asked, { run, progress }) =>
  assessDocument(documentOf(asked), asked.options, run, progress);
