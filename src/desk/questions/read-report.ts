import type { Saying } from '../../core/values.ts';
import type { Proposals } from '../reading/proposals.ts';
import type { Question } from '../workers/question.ts';

export interface ReportAsked {
  /** The file's name. */
  readonly name: string;
  readonly report: string;
}

export interface ReportAnswer {
  readonly proposals: Proposals;
  /** What was not read, and why. */
  readonly notes: readonly Saying[];
}

/** A text of a source. The reader with its weights is large: it is loaded when the first text is read. */
export const readReport: Question<ReportAsked, ReportAnswer> = async ({ name, report }, { progress }) => {
  const [{ readDecoded }, { proposalsOf }] = await Promise.all([
    import('../reading/read-report.ts'),
    import('../reading/proposals.ts'),
  ]);
  const read = readDecoded(name, report, undefined, progress);
  return { proposals: proposalsOf(read), notes: read.reading.notes };
};
