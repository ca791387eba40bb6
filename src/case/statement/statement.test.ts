import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import type { Issue } from '../model.ts';
import { disjunctiveForm } from './disjunctive.ts';
import type { Comparison, Expression } from './expression.ts';
import { testOfOptions, testOfPackage, testOfState, truthOfStates } from './meaning.ts';
import { bitsOf } from './option-bits.ts';
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
const flag = fc
  .tuple(fc.constantFrom<Comparison>('=', '!='), fc.constantFrom(...unordered.values))
  .map(([sign, value]): Expression => ({ kind: 'compare', issue: 'flag', comparison: sign, value, span: [0, 0] }));

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
      expect(held).toBe(naive(expression, set, new Map()));
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

/** What a statement means, straight from the words of the language. */
function naive(expression: Expression, taken: ReadonlySet<string>, values: ReadonlyMap<string, string>): boolean {
  const of = (part: Expression) => naive(part, taken, values);
  switch (expression.kind) {
    case 'option':
      return taken.has(expression.option);
    case 'compare': {
      const order = vocabulary.issues.find(({ id }) => id === expression.issue)!.values;
      const [given, asked] = [order.indexOf(values.get(expression.issue)!), order.indexOf(expression.value)];
      return {
        '=': given === asked,
        '!=': given !== asked,
        '<': given < asked,
        '<=': given <= asked,
        '>': given > asked,
        '>=': given >= asked,
      }[expression.comparison];
    }
    case 'not':
      return !of(expression.of);
    case 'and':
      return of(expression.left) && of(expression.right);
    case 'or':
      return of(expression.left) || of(expression.right);
    case 'if':
      return !of(expression.right) || of(expression.left);
    case 'iff':
      return of(expression.left) === of(expression.right);
  }
}

test('a compiled statement over options holds where the statement does, asked of bits or of a set', () => {
  const bits = bitsOf(options);
  fc.assert(
    fc.property(expressions(leaf), fc.subarray(options), (expression, taken) => {
      const state = taken.reduce((set, id) => set | (1 << bits.get(id)!), 0);
      const expected = naive(expression, new Set(taken), new Map());
      expect(testOfState(expression, bits)(state)).toBe(expected);
      expect(truthOfStates(expression, bits, Int32Array.of(state))[0]).toBe(expected ? 1 : 0);
      expect(testOfOptions(expression)(new Set(taken))).toBe(expected);
    }),
    { seed: 3, numRuns: cases(500, 20_000) },
  );
});

test('a compiled statement over issues holds where the statement does, and names the issues that it looks at', () => {
  const chosen = fc.tuple(...vocabulary.issues.map(({ values }) => fc.nat(values.length - 1)));
  fc.assert(
    fc.property(expressions(fc.oneof(comparison, flag)), chosen, (expression, indices) => {
      const values = new Map(vocabulary.issues.map(({ id, values: own }, at) => [id, own[indices[at]!]!]));
      const { issues: places, holds } = testOfPackage({ text: '', expression }, vocabulary.issues);
      expect(holds(places.map(place => indices[place]!))).toBe(naive(expression, new Set(), values));
      expect(places.map(place => vocabulary.issues[place]!.id).toSorted()).toEqual(
        namesIn(expression).issues.toSorted(),
      );
    }),
    { seed: 4, numRuns: cases(500, 20_000) },
  );
});

test('a statement of the wrong kind, or over what is not there, is no test', () => {
  const [over, about] = [parse('flow >= 20%').expression!, parse('a').expression!];
  expect(() => testOfState(over, new Map())).toThrow(RangeError);
  expect(() => testOfPackage({ text: '', expression: about }, issues)).toThrow(RangeError);
  expect(() => testOfPackage({ text: '', expression: over }, [])).toThrow(RangeError);
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
