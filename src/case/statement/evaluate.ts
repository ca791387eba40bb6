import type { Issue, IssueId, OptionId } from '../model.ts';
import type { Expression } from './expression.ts';

/** What a statement is about: which options are taken, and which value each issue has. */
export interface Facts {
  readonly taken?: ReadonlySet<OptionId>;
  readonly issues?: readonly Issue[];
  readonly values?: ReadonlyMap<IssueId, string>;
}

/**
 * Whether a statement holds. Comparisons go by the order of the issue's list of values.
 * @throws RangeError where it compares an issue of which no value is given.
 */
export function holds(expression: Expression, facts: Facts): boolean {
  switch (expression.kind) {
    case 'option':
      return facts.taken?.has(expression.option) ?? false;
    case 'compare': {
      const { issue, comparison, value } = expression;
      const values = facts.issues?.find(({ id }) => id === issue)?.values ?? [];
      const given = values.indexOf(facts.values?.get(issue) ?? '');
      const asked = values.indexOf(value);
      if (given < 0 || asked < 0) throw new RangeError(`No value to compare: ${issue} ${comparison} ${value}.`);
      return comparisons[comparison](given, asked);
    }
    case 'not':
      return !holds(expression.of, facts);
    case 'and':
      return holds(expression.left, facts) && holds(expression.right, facts);
    case 'or':
      return holds(expression.left, facts) || holds(expression.right, facts);
    case 'if':
      return holds(expression.left, facts) || !holds(expression.right, facts);
    case 'iff':
      return holds(expression.left, facts) === holds(expression.right, facts);
  }
}

/** What the comparisons of statements mean, on numbers. */
export const comparisons = {
  '=': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
} as const;
