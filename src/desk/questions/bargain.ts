import type { Selection } from '../../case/file/variant.ts';
import type { BargainView, NoBargain } from '../bargain/bargain-view.ts';
import { viewBargain } from '../bargain/view-bargain.ts';
import type { Question } from '../workers/question.ts';
import { type CaseText, documentOf } from './case-text.ts';

export interface BargainAsked extends CaseText {
  readonly selection: Selection;
}

export const bargain: Question<BargainAsked, BargainView | NoBargain> = asked =>
  viewBargain(documentOf(asked), asked.selection);
