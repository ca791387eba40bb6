import type { OptionId } from '../../case/model.ts';
import type { Expression } from '../../case/statement/expression.ts';

/** A set of options taken: bit k is option k of the model. */
export type State = number;

/** An expression over options as a predicate of the state. */
export function truthOf(expression: Expression, bits: ReadonlyMap<OptionId, number>): (state: State) => boolean {
  switch (expression.kind) {
    case 'option': {
      const mask = 1 << (bits.get(expression.option) ?? 31);
      return state => (state & mask) !== 0;
    }
    case 'compare':
      throw new RangeError(
        `A situation has no issues: ${expression.issue} ${expression.comparison} ${expression.value}.`,
      );
    case 'not': {
      const of = truthOf(expression.of, bits);
      return state => !of(state);
    }
    default: {
      const left = truthOf(expression.left, bits);
      const right = truthOf(expression.right, bits);
      switch (expression.kind) {
        case 'and':
          return state => left(state) && right(state);
        case 'or':
          return state => left(state) || right(state);
        case 'if':
          return state => left(state) || !right(state);
        case 'iff':
          return state => left(state) === right(state);
      }
    }
  }
}
