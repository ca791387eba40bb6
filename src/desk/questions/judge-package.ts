import type { Selection } from '../../case/file/variant.ts';
import type { NamedPackage, PackageJudgement } from '../bargain/bargain-view.ts';
import { judgePackage as judge } from '../bargain/view-bargain.ts';
import type { Question } from '../workers/question.ts';
import { type CaseText, documentOf } from './case-text.ts';

export interface PackageAsked extends CaseText {
  readonly selection: Selection;
  readonly chosen: NamedPackage;
}

/** Undefined where the agenda cannot be analysed. */
export const judgePackage: Question<PackageAsked, PackageJudgement | undefined> = asked =>
  judge(documentOf(asked), asked.selection, asked.chosen);
