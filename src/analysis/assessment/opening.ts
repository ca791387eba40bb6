/**
 * What would open a path to a settlement where improvements alone do not: who would have to be won over for which step, and
 * the smallest changes of the case. What counts as a settlement is asked of the case as it stands: an outcome that is one only
 * by a change of what a party wants opens nothing. Each answer is gone through again on the case that it makes.
 */
import type { Case, OptionId } from '../../case/model.ts';
import type { Concept } from '../stability/kernel.ts';
import { leastChanges } from '../stability/least-change.ts';
import type { StateIndex } from '../stability/model.ts';
import { reachedAlone } from '../stability/reach.ts';
import type { Solution } from '../stability/solution.ts';
import { SituationSolver } from '../stability/solver.ts';
import { fewestToWinOver, isPathOpen, winOverOf } from '../stability/win-over.ts';
import type { LeastChange } from './assessment.ts';
import { kindOf } from './findings.ts';
import { situationOf } from './situation-in-world.ts';

const mostChanges = 2;
const budget = 20_000;
const mostSets = 12;

/** By the case's own orders, against the reference state: the options taken in it. `keepCore`: none dropped or reversed that is core. */
export function leastOpening(
  theCase: Case,
  concept: Concept,
  reference: readonly OptionId[],
  keepCore = false,
): LeastChange {
  const world = situationOf(theCase, new SituationSolver(theCase), [concept], reference);
  const kind = kindOf(world);
  const isSettlement = (state: StateIndex) => kind(state) === 'settlement' || kind(state) === 'both';
  return openingsOf(theCase, concept, world.solution, isSettlement, keepCore);
}

/**
 * `isSettlement` says of a state whether it would be a settlement if it is an equilibrium; `solution` is the case, solved in
 * the concept. The fewest parties to win over, 256 sets at most and in models of up to 4,096 states; sets of at most two
 * changes, 20,000 at most. The answer says whether that was all of them.
 */
export function openingsOf(
  theCase: Case,
  concept: Concept,
  solution: Solution,
  isSettlement: (state: StateIndex) => boolean,
  keepCore: boolean,
): LeastChange {
  const statusQuo = solution.model.statusQuo!;
  const isSettledIn = (solved: Solution) => (state: StateIndex) =>
    state !== statusQuo && isSettlement(state) && solved.isEquilibrium(state, concept, 'certain');
  const won = fewestToWinOver(solution, statusQuo, isSettledIn(solution));
  const solvedAnew = (changed: Case) => new SituationSolver(changed).solve(changed.situation!, [concept]);
  const plain = solvedAnew(theCase);
  const open = won.paths.filter(path => isPathOpen(plain, statusQuo, path) && isSettledIn(plain)(path.to));
  const solver = new SituationSolver(theCase);
  const changed = leastChanges(
    theCase.situation!,
    situation => {
      // where improvements lead needs no stability, which costs most of the work
      const ends = reachedAlone(solver.solve(situation, []), statusQuo, 'certain');
      if (!ends.some(state => state !== statusQuo && isSettlement(state))) return false;
      const anew = solvedAnew({ ...theCase, situation });
      return reachedAlone(anew, statusQuo, 'certain').some(isSettledIn(anew));
    },
    { mostChanges, budget, keepCore },
  );
  const kinds = changed.kinds.map(({ kind, sets }) => ({
    kind,
    changes: sets.slice(0, mostSets),
    more: Math.max(0, sets.length - mostSets),
  }));
  return {
    winOver: open.slice(0, mostSets).map(path => winOverOf(solution.model, path)),
    moreToWinOver: Math.max(0, open.length - mostSets),
    kinds,
    changes: kinds.flatMap(({ changes }) => changes),
    more: kinds.reduce((sum, { more }) => sum + more, 0),
    exhaustive: changed.exhaustive && won.exhaustive,
    winOverExhaustive: won.exhaustive,
    triedSize: changed.triedSize,
    keepCore,
  };
}
