import type { Selection } from '../../case/file/variant.ts';
import { printState } from '../../case/state-text.ts';
import { LimitError } from '../../core/errors.ts';
import type { Concept, PathPart, WhyPart } from '../assess/assessment-view.ts';
import { analyseStability } from '../stability/stability.ts';
import type { Question } from '../workers/question.ts';
import { type CaseText, documentOf } from './case-text.ts';

export interface WhyAsked extends CaseText {
  readonly selection: Selection;
  readonly concept: Concept;
  /** The options taken. */
  readonly state: readonly string[];
}

export interface WhyAnswer {
  readonly why: readonly WhyPart[];
  readonly paths: readonly PathPart[];
}

/** Why a state is stable or not, and the paths to it. */
export const why: Question<WhyAsked, WhyAnswer> = asked => {
  const state = printState(asked.state);
  const options = { concepts: [asked.concept], why: state, paths: true, changes: 1, tries: 1 };
  const { why = [], paths = [], failed } = analyseStability(documentOf(asked), { ...asked.selection, ...options });
  const refusal = failed?.why ?? failed?.paths;
  if (refusal) throw new LimitError(refusal);
  return { why, paths };
};
