/** The states over which an assessment follows paths. */
import { type ConflictModel, compileConflict } from '../../analysis/stability/model.ts';
import type { Case } from '../../case/model.ts';
import { LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';

/** Paths and least changes of a cell take seconds at this size and minutes at four times it. */
const mostStates = 4096;

/** The graph model of a case's situation. @throws as `compileConflict`; LimitError beyond 4,096 feasible states. */
export function modelToAssess(theCase: Case): ConflictModel {
  const model = compileConflict(theCase);
  const { length: count } = model.states;
  if (count <= mostStates) return model;
  const where = { path: 'situation.options' };
  throw new LimitError(complaint('TOO_MANY_STATES', { states: count, most: mostStates }, { where }));
}
