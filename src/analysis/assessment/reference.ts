/**
 * The reference state: the one state against which every outcome of every row and column is called better or worse. It is the
 * situation's `reference`, else the status quo of the plain case; a framework that changes the status quo, or makes the
 * reference impossible, does not move it. So it need not be a feasible state of a row: it is compared by what is true in it.
 */
import type { Case, OptionId, PartyId, Preferences, Situation } from '../../case/model.ts';
import { testOfState } from '../../case/statement/meaning.ts';
import { bitsOf, setOf } from '../../case/statement/option-bits.ts';
import { type ConflictModel, indexOfState, type StateIndex } from '../stability/model.ts';
import { compareOf, type Order } from '../stability/order.ts';

/** 1 a state is better than the reference for a party, -1 worse, 0 equal, undefined unknown. */
export type Against = (state: StateIndex) => -1 | 0 | 1 | undefined;

/** The options taken in the reference state of a case; undefined where neither a reference nor a status quo is given. */
export function referenceOf({ situation }: Case): readonly OptionId[] | undefined {
  return situation?.reference ?? situation?.statusQuo;
}

/** How a party's order, the one that `order` was made of, places states against the reference. */
export function againstReference(
  { preferences }: Situation,
  party: PartyId,
  order: Order,
  model: ConflictModel,
  reference: readonly OptionId[],
): Against {
  const mark = setOf(reference, bitsOf(model.options));
  const index = indexOfState(model.states, mark);
  if (index !== undefined) {
    const compare = compareOf(order);
    return state => compare(state, index);
  }
  const own = preferences.get(party);
  if (!own) return () => undefined;
  return own.kind === 'ranking' ? againstRanked(own, model, mark) : againstStatements(own, model, mark);
}

function againstRanked(
  { groups }: Extract<Preferences, { kind: 'ranking' }>,
  { options, states }: ConflictModel,
  reference: number,
): Against {
  const bits = bitsOf(options);
  const places = new Map<number, number>();
  for (const [place, group] of groups.entries()) {
    for (const taken of group) places.set(setOf(taken, bits), place);
  }
  const mark = places.get(reference);
  return state => {
    const place = places.get(states[state]!);
    return mark === undefined || place === undefined ? undefined : (Math.sign(mark - place) as -1 | 0 | 1);
  };
}

function againstStatements(
  { statements }: Extract<Preferences, { kind: 'statements' }>,
  { options, states }: ConflictModel,
  reference: number,
): Against {
  const bits = bitsOf(options);
  const marks = statements.map(({ expression, sure }) => {
    const holds = testOfState(expression, bits);
    return { holds, isUnknown: sure === 'unknown', mark: holds(reference) };
  });
  return state => {
    const first = marks.find(({ holds, mark }) => holds(states[state]!) !== mark);
    if (!first) return 0;
    return first.isUnknown ? undefined : first.mark ? -1 : 1;
  };
}
