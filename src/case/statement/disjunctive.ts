import { LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { OptionId } from '../model.ts';
import type { Expression } from './expression.ts';

/** Options that must be taken (true) and must not (false), in the order of their first use. */
export type Term = ReadonlyMap<OptionId, boolean>;

const mostTerms = 1_000;

/**
 * A statement over options as an "or" of "and"s; no terms means never, one empty term means always.
 * @throws LimitError beyond 1,000 terms. RangeError for comparisons.
 */
export function disjunctiveForm(expression: Expression, wanted = true): Term[] {
  switch (expression.kind) {
    case 'option':
      return [new Map([[expression.option, wanted]])];
    case 'compare':
      throw new RangeError(`A situation has no issues: ${expression.issue}.`);
    case 'not':
      return disjunctiveForm(expression.of, !wanted);
    case 'and':
    case 'or': {
      const left = disjunctiveForm(expression.left, wanted);
      const right = disjunctiveForm(expression.right, wanted);
      return (expression.kind === 'and') === wanted ? both(left, right) : either(left, right);
    }
    case 'if': {
      const left = disjunctiveForm(expression.left, wanted);
      const right = disjunctiveForm(expression.right, !wanted);
      return wanted ? either(left, right) : both(left, right);
    }
    case 'iff': {
      const pair = (left: boolean, right: boolean) =>
        both(disjunctiveForm(expression.left, left), disjunctiveForm(expression.right, right));
      return wanted ? either(pair(false, false), pair(true, true)) : either(pair(false, true), pair(true, false));
    }
  }
}

function either(left: readonly Term[], right: readonly Term[]): Term[] {
  return bounded([...left, ...right]);
}

function both(left: readonly Term[], right: readonly Term[]): Term[] {
  if (left.length * right.length > 100 * mostTerms) return bounded(Array.from({ length: mostTerms + 1 }));
  return bounded(
    left.flatMap(a =>
      right
        .filter(b => [...b].every(([option, taken]) => (a.get(option) ?? taken) === taken))
        .map(b => new Map([...a, ...b])),
    ),
  );
}

function bounded(terms: Term[]): Term[] {
  if (terms.length <= mostTerms) return terms;
  throw new LimitError(complaint('STATEMENT_TOO_BROAD', { most: mostTerms }));
}
