/** Fallback bargaining over the states of a situation: where there are rankings and no points. */

import { fallbackBargaining, rankingBy } from '../../analysis/bargaining/fallback.ts';
import type { FallbackResult } from '../../analysis/bargaining/fallback-result.ts';
import { compileConflict, optionsTaken } from '../../analysis/stability/model.ts';
import { orderOf } from '../../analysis/stability/order.ts';
import { assumptionsBehind } from '../../case/assumptions.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { type Selection, variantCase } from '../../case/file/variant.ts';
import { namesOf } from '../../case/names.ts';
import { FileError, LimitError, UsageError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { variantRecord } from '../case/record.ts';

export interface FallbackOptions extends Selection {
  /** How many parties must accept; all if not given. */
  readonly quota?: number;
  /** What a party likes less than the status quo it never accepts. */
  readonly impasse?: boolean;
}

export type { FallbackResult };

const mostStates = 65_536;

/**
 * @throws FileError without a situation or with fewer than two wholly known orders; UsageError for a quota beyond the
 * parties or an impasse without a status quo; LimitError over 65,536 states.
 */
export function fallbackOverStates(document: CaseDocument, options: FallbackOptions): FallbackResult {
  const theCase = variantCase(document, options);
  const model = compileConflict(theCase);
  const size = model.states.length;
  if (size > mostStates) {
    throw new LimitError(complaint('TOO_MANY_STATES.ranked', { states: size, most: mostStates }));
  }
  const orders = theCase.parties
    .filter(({ id }) => theCase.situation!.preferences.has(id))
    .map(({ id, name }) => ({ id, name, order: orderOf(theCase.situation!, model, id) }));
  const known = orders.flatMap(({ id, name, order }) =>
    order.kind === 'total' ? [{ id, name, ranks: order.ranks }] : [],
  );
  if (known.length < 2) {
    const where = { ...document.locate(['situation', 'preferences']), file: document.file };
    throw new FileError(complaint('RANKINGS_MISSING', {}, { where }));
  }
  const { quota = known.length, impasse = false } = options;
  if (quota > known.length) {
    throw new UsageError(complaint('QUOTA_TOO_LARGE', { quota, parties: known.length }));
  }
  const { statusQuo } = model;
  if (impasse && statusQuo === undefined) throw new UsageError(complaint('STATUS_QUO_MISSING.impasse'));
  const rankings = known.map(({ ranks }) =>
    rankingBy(ranks).filter(([state]) => !impasse || ranks[state!]! >= ranks[statusQuo!]!),
  );
  const { depth, agreed, support, levels } = fallbackBargaining(rankings, quota);
  return {
    ...variantRecord(
      document,
      options,
      { method: 'fallback-bargaining', version: '1', parameters: { quota, impasse } },
      { assumptions: assumptionsBehind(theCase, 'situation') },
    ),
    exact: true,
    title: theCase.title,
    ...(theCase.figures !== undefined && { figures: theCase.figures }),
    names: namesOf(theCase),
    parties: known.map(({ id, name }) => ({ id, name })),
    quota,
    impasse,
    states: size,
    depth: depth ?? null,
    agreed: agreed.map(state => ({
      taken: optionsTaken(model, model.states[state]!),
      levels: levels.map(each => each.get(state) ?? null),
    })),
    support,
    leftOut: orders.filter(({ order }) => order.kind !== 'total').map(({ id }) => id),
  };
}
