/** The record of an answer about a case: the case's data with the chosen variants laid over it. */
import type { CaseDocument } from '../../case/file/check-data.ts';
import { questionData } from '../../case/file/question-data.ts';
import { type Selection, variantData } from '../../case/file/variant.ts';
import { asIs } from '../../case/model.ts';
import { type Question, type ResultRecord, resultRecord } from '../../core/result.ts';

type Asked = Omit<Question, 'input' | 'selection'>;
type Answered = Parameters<typeof resultRecord>[1];

/** About one case: the plain one, or what a selection makes of it; a variant that was not chosen says nothing. */
export function variantRecord(
  document: CaseDocument,
  { framework = asIs, future = asIs, reading = asIs }: Selection,
  asked: Asked,
  answered?: Answered,
): ResultRecord {
  const selection = { framework, future, reading };
  const input = questionData(variantData(document, selection));
  return withLosses(document, resultRecord({ ...asked, input, selection }, answered));
}

/** About a case with all its variants. */
export function wholeCaseRecord(document: CaseDocument, asked: Asked, answered?: Answered): ResultRecord {
  return withLosses(document, resultRecord({ ...asked, input: questionData(document.data) }, answered));
}

function withLosses({ notCarried }: CaseDocument, record: ResultRecord): ResultRecord {
  return { ...record, ...(notCarried && { notCarried }) };
}
