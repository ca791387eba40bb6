import type { Selection } from '../../case/file/variant.ts';
import { type SituationView, viewSituation } from '../stability/situation.ts';
import type { Question } from '../workers/question.ts';
import { type CaseText, documentOf } from './case-text.ts';

export interface SituationAsked extends CaseText {
  readonly selection: Selection;
}

export const situation: Question<SituationAsked, SituationView> = asked =>
  viewSituation(documentOf(asked), asked.selection);
