/** A party's answers while they are being given: for each outcome the most demanding level at which it is accepted. */
import type { Case } from '../../case/model.ts';
import { answersOfCase, type CaseAnswers, type GaugeList, settledAnswers, type Unclear } from './list.ts';

/** An index among the levels, or `refused`. */
export type Marks = readonly number[];
export const refused = -1;

export const noMarks = ({ outcomes }: GaugeList): Marks => outcomes.map(() => refused);

/** `answers[level][outcome]`, 0 or 1: what is accepted at a level is accepted at every less demanding one. */
export function answersOf({ levels }: GaugeList, marks: Marks): number[][] {
  return levels.map((_, level) => marks.map(mark => (mark !== refused && mark <= level ? 1 : 0)));
}

/**
 * What the case says that a party answers; `from` are the scores of the more demanding levels, the last is the reservation.
 * @throws ParleyError where the agenda says nothing of the party, or is too large.
 */
export function caseAnswers(theCase: Case, party: string, { levels }: GaugeList, from: readonly number[]): CaseAnswers {
  const wanted = levels.map((name, level) => {
    const score = from[level];
    return level === levels.length - 1 || score === undefined ? { name } : { name, from: score };
  });
  return answersOfCase(theCase, party, wanted);
}

/** The answers as marks, what is open settled one way; refused is what is sure alone. */
export function marksOf(answers: CaseAnswers, unclear: Unclear): Marks {
  const rows = settledAnswers(answers, unclear);
  return rows[0]!.map((_, outcome) => rows.findIndex(row => row[outcome] === 1));
}
