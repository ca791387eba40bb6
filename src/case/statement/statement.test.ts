import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import type { Issue } from '../model.ts';
import { disjunctiveForm } from './disjunctive.ts';
import { holds } from './evaluate.ts';
import type { Comparison, Expression } from './expression.ts';
import { parseStatement } from './parse.ts';
import { namesIn, printStatement } from './print.ts';

const options = ['a', 'b', 'open-gates', 'ärzte'];
const issues: readonly Issue[] = [{ id: 'flow', name: 'Flow', values: ['none', '20%', '10 m (new)'], ordered: true }];
const unordered: Issue = { id: 'flag', name: 'Flag', values: ['red', 'blue'], ordered: false };
const vocabulary = { options, issues: [...issues, unordered] };
const parse = (text: string) => parseStatement(text, vocabulary);
const leaf = fc.constantFrom(...options).map((option): Expression => ({ kind: 'option', option, span: [0, 0] }));
const comparison = fc
  .tuple(fc.constantFrom<Comparison>('=', '!=', '<', '<=', '>', '>='), fc.constantFrom('none', '20%', '10 m (new)'))
  .map(([sign, value]): Expression => ({ kind: 'compare', issue: 'flow', comparison: sign, value, span: [0, 0] }));

function expressions(leaves: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc.letrec<{ tree: Expression }>(tie => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      tie('tree').map((of): Expression => ({ kind: 'not', of, span: [0, 0] })),
      fc
        .tuple(fc.constantFrom('and', 'or', 'if', 'iff'), tie('tree'), tie('tree'))
        .map(([kind, left, right]): Expression => ({ kind, left, right, span: [0, 0] })),
    ),
  })).tree;
}

/** Without spans, "and" and "or" as lists: their grouping among equals carries no meaning. */
function shape(expression: Expression): unknown {
  switch (expression.kind) {
    case 'option':
      return expression.option;
    case 'compare':
      return [expression.issue, expression.comparison, expression.value];
    case 'not':
      return ['not', shape(expression.of)];
    default:
      return [expression.kind, shape(expression.left), shape(expression.right)];
  }
}

test('what is printed parses back to the same', () => {
  fc.assert(
    fc.property(expressions(fc.oneof(leaf, comparison)), expression => {
      const { expression: again } = parse(printStatement(expression));
      expect(again && shape(again)).toEqual(shape(expression));
    }),
    { seed: 1, numRuns: cases(500, 20_000) },
  );
});

test('the "or" of "and"s holds where the statement does', () => {
  fc.assert(
    fc.property(expressions(leaf), fc.subarray(options), (expression, taken) => {
      const set = new Set(taken);
      const terms = disjunctiveForm(expression);
      const held = terms.some(term => [...term].every(([option, is]) => set.has(option) === is));
      expect(held).toBe(holds(expression, { taken: set }));
    }),
    { seed: 2, numRuns: cases(500, 20_000) },
  );
});

test.each([
  ['not a and b', ['and', ['not', 'a'], 'b']],
  ['a or b and not a', ['or', 'a', ['and', 'b', ['not', 'a']]]],
  ['a if b or a', ['if', 'a', ['or', 'b', 'a']]],
  ['a iff (b if a)', ['iff', 'a', ['if', 'b', 'a']]],
  ['not not (a)', ['not', ['not', 'a']]],
  ['flow <= 20% or a', ['or', ['flow', '<=', '20%'], 'a']],
  ['flow="10 m (new)"', ['flow', '=', '10 m (new)']],
])('%s', (text, expected) => {
  expect(shape(parse(text).expression!)).toEqual(expected);
});

test('comparisons go by the order of the values', () => {
  const at = (value: string) => ({ issues, values: new Map([['flow', value]]) });
  const at20 = parse('flow >= 20%').expression!;
  expect([holds(at20, at('none')), holds(at20, at('20%')), holds(at20, at('10 m (new)'))]).toEqual([false, true, true]);
  expect(() => holds(at20, { issues })).toThrow(RangeError);
});

test.each([
  ['', 'STATEMENT_EMPTY', 0],
  ['a and', 'STATEMENT_INCOMPLETE', 5],
  ['a b', 'STATEMENT_UNEXPECTED', 2],
  ['(a or b', 'STATEMENT_INCOMPLETE', 7],
  ['a)', 'STATEMENT_UNEXPECTED', 1],
  ['a if b if a', 'STATEMENT_UNEXPECTED', 7],
  ['a & b', 'STATEMENT_UNEXPECTED', 2],
  ['a and "b', 'STATEMENT_CHARACTER', 6],
  ['a and nope', 'OPTION_UNKNOWN', 6],
  ['flow', 'COMPARISON_MISSING', 0],
  ['flow = 30%', 'VALUE_UNKNOWN', 7],
  ['flag < red', 'ISSUE_UNORDERED', 0],
  ['fow = 20%', 'ISSUE_UNKNOWN', 0],
  ['flow = and', 'VALUE_UNKNOWN', 7],
  [`${'('.repeat(200)}a`, 'STATEMENT_TOO_DEEP', 100],
  ['a or '.repeat(3_000), 'STATEMENT_TOO_LONG', 0],
])('a bad statement (%#) is refused at its place', (text, code, offset) => {
  const { problems } = parse(text);
  expect(problems.some(problem => problem.code === code && problem.span[0] === offset)).toBe(true);
});

test('every unknown name is told, with the nearest', () => {
  const { problems } = parse('open-gate and arzte or a');
  expect(problems.map(({ hint }) => hint)).toEqual(['Did you mean "open-gates"?', 'Did you mean "ärzte"?']);
});

test('names in the order of their first use', () => {
  expect(namesIn(parse('b and flow = none or a and b').expression!)).toEqual({ options: ['b', 'a'], issues: ['flow'] });
});
