/** The least change that opens a path to a settlement by improvements alone, where none opens in the case as written. */
import type { Case, OptionId } from '../../case/model.ts';
import type { Concept } from '../stability/kernel.ts';
import { leastChanges } from '../stability/least-change.ts';
import { SituationSolver } from '../stability/solver.ts';
import type { LeastChange } from './assessment.ts';
import { findingsOf } from './findings.ts';
import { situationOf } from './situation-in-world.ts';

const mostChanges = 2;
const budget = 2_000;
const mostSets = 12;

/** Sets of at most two changes are tried, 2,000 at most; the answer says whether that was all of them. */
export function leastOpening(theCase: Case, concept: Concept, reference: readonly OptionId[]): LeastChange {
  const solver = new SituationSolver(theCase);
  const { sets, exhaustive, triedSize } = leastChanges(
    theCase.situation!,
    situation => {
      const solved = situationOf({ ...theCase, situation }, solver, [concept], reference);
      return findingsOf(solved, concept, 'certain').found.opens;
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
