/** The least change that opens a path to a settlement by improvements alone, where none opens in the case as written. */
import type { Case } from '../../case/model.ts';
import { judgesOf } from '../robustness/evaluate.ts';
import { findingsOf } from '../robustness/findings.ts';
import type { Concept } from '../stability/kernel.ts';
import { leastChanges } from '../stability/least-change.ts';
import { VariedSituations } from '../stability/varied.ts';
import type { LeastChange } from './assessment.ts';

const mostChanges = 2;
const budget = 2_000;
const mostSets = 12;

/** Sets of at most two changes are tried, 2,000 at most; the answer says whether that was all of them. */
export function leastOpening(theCase: Case, concept: Concept): LeastChange {
  const varied = new VariedSituations(theCase);
  const { sets, exhaustive, triedSize } = leastChanges(
    theCase.situation!,
    situation => {
      const solution = varied.solve(situation, [concept]);
      const judges = judgesOf(theCase, solution.model, party => varied.order(situation, party));
      return findingsOf({ solution, judges }, concept, 'certain').opens;
    },
    { mostChanges, budget },
  );
  return {
    changes: sets.slice(0, mostSets),
    more: Math.max(0, sets.length - mostSets),
    exhaustive,
    triedSize,
  };
}
