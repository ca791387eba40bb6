/** What is asked of each cell of an assessment. */

import type { CellId } from '../../analysis/assessment/assessment.ts';
import { referenceOf } from '../../analysis/assessment/reference.ts';
import type { Concept } from '../../analysis/stability/kernel.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { placeUnder, variantCase } from '../../case/file/variant.ts';
import type { Case } from '../../case/model.ts';
import { printState } from '../../case/state-text.ts';
import { FileError } from '../../core/errors.ts';
import { complaint, saying } from '../../words/complaint.ts';
import { withPlaces } from '../case/placed.ts';
import { modelToAssess } from '../case/state-limit.ts';
import type { CellQuestion } from './cell.ts';

export interface AssessOptions {
  readonly concept: Concept;
  /** Worlds a cell, 1 to 1,000,000: where there are no more, all are judged and the shares are exact. */
  readonly samples: number;
  /** 32-bit integer. */
  readonly seed: number;
  /** That core priorities be dropped or reversed is not proposed. */
  readonly keepCore?: boolean;
}

/** @throws FileError without a situation or with no feasible status quo; LimitError beyond 4,096 feasible states. */
export function cellQuestion(document: CaseDocument, id: CellId, options: AssessOptions): CellQuestion {
  const theCase = variantCase(document, id);
  const { statusQuo, states } = withPlaces(document, id, ['situation'], () => modelToAssess(theCase));
  if (states.length === 0) {
    throw new FileError(complaint('NO_STATE', {}, { where: placeUnder(document, id, ['situation', 'infeasible']) }));
  }
  if (statusQuo === undefined) throw withoutStatusQuo(theCase, document, id);
  const reference = referenceOf(document.case) ?? theCase.situation!.statusQuo!;
  const { concept, samples, seed, keepCore = false } = options;
  return { id, case: theCase, concept, reference, samples, seed, keepCore };
}

function withoutStatusQuo(theCase: Case, document: CaseDocument, id: CellId): FileError {
  const given = theCase.situation?.statusQuo;
  const where = placeUnder(document, id, ['situation', ...(given ? ['status-quo'] : [])]);
  if (!given) return new FileError(complaint('STATUS_QUO_MISSING', {}, { where }));
  const state = given.length > 0 ? printState(given) : saying('state.nothing');
  return new FileError(complaint('STATUS_QUO_INFEASIBLE', { state }, { where }));
}
