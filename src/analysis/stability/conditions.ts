/**
 * Conditions on moves: from which states an option may be taken, and from which it may be dropped. A move changes what it does
 * at once, so that a condition is asked of the state the move starts in, also where several options change together. In the
 * graph model these are arcs that exist in some states only (Fang, Hipel & Kilgour 1993, ch. 2: any graph over the states).
 */
import type { OptionId, PartyId, Situation } from '../../case/model.ts';
import type { Expression } from '../../case/statement/expression.ts';
import { testOfState } from '../../case/statement/meaning.ts';
import type { OptionBits } from '../../case/statement/option-bits.ts';
import { namesIn } from '../../case/statement/print.ts';

/** Bit k is option k of the model. */
export interface ConditionalMoves {
  /** Options whose condition on being taken is not met in a state, aligned with `ConflictModel.states`. */
  readonly barTaking: Int32Array;
  /** The same for being dropped. */
  readonly barDropping: Int32Array;
  /**
   * No condition speaks of an option of the one who moves. Then whatever a decision maker does in several moves in succession it
   * can do in one; otherwise a move of its own may open the next.
   */
  readonly transitive: boolean;
}

/** The conditions of a situation over its feasible states; undefined where there are none. */
export function conditionalMoves(
  { moves, options }: Situation,
  bits: OptionBits,
  states: Int32Array,
): ConditionalMoves | undefined {
  if (moves.size === 0) return undefined;
  const barTaking = new Int32Array(states.length);
  const barDropping = new Int32Array(states.length);
  const owners = new Map(options.map(({ id, by }) => [id, by]));
  let transitive = true;
  for (const [id, { takenIf, droppedIf }] of moves) {
    const mask = 1 << bits.get(id)!;
    for (const [condition, into] of [
      [takenIf, barTaking],
      [droppedIf, barDropping],
    ] as const) {
      if (!condition) continue;
      const isMet = testOfState(condition.expression, bits);
      for (let at = 0; at < states.length; at++) if (!isMet(states[at]!)) into[at]! |= mask;
      transitive &&= !speaksOf(condition.expression, owners, owners.get(id)!);
    }
  }
  return { barTaking, barDropping, transitive };
}

function speaksOf(expression: Expression, owners: ReadonlyMap<OptionId, PartyId>, party: PartyId): boolean {
  return namesIn(expression).options.some(option => owners.get(option) === party);
}
