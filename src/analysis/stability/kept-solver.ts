/**
 * Solvers that are kept between questions: batches of worlds of one case, and cells whose variants change wants and rules alone, share
 * models, orders and truth columns. A solver gives the same whatever it solved before, so keeping it changes no figure. The last few
 * are kept, each within its own bound of memory.
 */
import type { Case } from '../../case/model.ts';
import { SituationSolver } from './solver.ts';

const most = 8;
const kept = new Map<string, SituationSolver>();

/** A solver for situations that differ from the case's in preferences, rules of feasibility and one-way options. */
export function keptSolver(theCase: Case): SituationSolver {
  const { parties, situation } = theCase;
  const key = JSON.stringify([
    parties.map(({ id, name }) => [id, name]),
    situation?.options.map(({ id, by }) => [id, by]),
    situation?.statusQuo ?? null,
  ]);
  const solver = kept.get(key) ?? new SituationSolver(theCase);
  kept.delete(key);
  kept.set(key, solver);
  if (kept.size > most) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
  return solver;
}
