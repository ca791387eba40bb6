/** Fallback bargaining over the states of a situation: where there are rankings and no points. */

import { fallbackBargaining, rankingBy } from '../analysis/bargaining/fallback.ts';
import { compileConflict, optionsTaken } from '../analysis/stability/model.ts';
import { orderOf } from '../analysis/stability/order.ts';
import { assumptionsBehind } from '../case/assumptions.ts';
import { figuresNote } from '../case/figures.ts';
import type { CaseDocument } from '../case/file/check-data.ts';
import { type Selection, variantCase } from '../case/file/variant.ts';
import { FileError, LimitError, UsageError } from '../core/errors.ts';
import type { ResultRecord } from '../core/result.ts';
import { complaint } from '../words/complaint.ts';
import { variantRecord } from './case-record.ts';
import { figure } from './figures.ts';
import type { Block } from './report.ts';
import { printState } from './state-text.ts';

export interface FallbackOptions extends Selection {
  /** How many parties must accept; all if not given. */
  readonly quota?: number;
  /** What a party likes less than the status quo it never accepts. */
  readonly impasse?: boolean;
}

export interface FallbackResult extends ResultRecord {
  readonly exact: true;
  readonly title: string;
  /** Whose figures the case has; undefined where it does not say. */
  readonly figures?: string;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly quota: number;
  readonly impasse: boolean;
  readonly states: number;
  /** Levels fallen back, from 1; null where no state finds the quota. */
  readonly depth: number | null;
  /** The states with most support at that depth, with their level for each party; null where it never accepts. */
  readonly agreed: readonly { readonly taken: readonly string[]; readonly levels: readonly (number | null)[] }[];
  /** How many parties accept them at that depth. */
  readonly support: number;
  /** Parties left out because their order of the states is not wholly known. */
  readonly leftOut: readonly string[];
}

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

export function fallbackReport(result: FallbackResult): Block[] {
  const { title, parties, quota, impasse, states, depth, agreed, support, leftOut } = result;
  const who = quota === parties.length ? `all ${quota} parties` : `${quota} of ${parties.length} parties`;
  const below = impasse ? ' What a party likes less than the status quo it never accepts.' : '';
  const found =
    depth === null
      ? `No state is ever accepted by ${who}.`
      : `${agreed.length === 1 ? 'One state is' : `${agreed.length} states are`} first accepted by ${who}, when each accepts its ${figure(depth)} best; accepted by ${support}.`;
  return [
    { kind: 'heading', level: 1, text: `${title}: where would falling back by rankings alone end?` },
    ...[figuresNote(result)].flatMap(text => (text === undefined ? [] : [{ kind: 'paragraph', text } as const])),
    { kind: 'paragraph', text: `${states} states, ranked by ${parties.map(({ name }) => name).join(', ')}.${below}` },
    ...(leftOut.length > 0
      ? [{ kind: 'paragraph', text: `Left out, as their order is not wholly known: ${leftOut.join(', ')}.` } as const]
      : []),
    { kind: 'paragraph', text: found },
    ...(agreed.length > 0
      ? [
          {
            kind: 'table',
            head: ['Options taken', ...parties.map(({ name }) => `Place for ${name}`)],
            rows: agreed.map(({ taken, levels }) => [printState(taken), ...levels.map(each => String(each ?? '-'))]),
          } as const,
        ]
      : []),
  ];
}
