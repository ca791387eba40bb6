/**
 * What a statement means: the one compiler of statements to tests. Over a situation a test is asked of the options taken, as
 * bits of a number or as a set; over an agenda of the value indices of the issues that the statement names. `left if right`
 * says that right implies left; comparisons go by the order of an issue's list of values.
 */
import type { Issue, OptionId, Path } from '../model.ts';
import type { Comparison, Expression } from './expression.ts';
import { type OptionBits, setOf } from './option-bits.ts';

type Test<Subject> = (subject: Subject) => boolean;
type Named = Extract<Expression, { kind: 'option' | 'compare' }>;

/** A condition on some issues: `holds` is given the value indices of exactly these, in this order. */
export interface PackageTest {
  readonly text: string;
  /** Where the condition stands in the case, if it is of one. */
  readonly at?: Path;
  readonly issues: readonly number[];
  holds(values: readonly number[]): boolean;
}

/**
 * A statement over options as a test of a state, a set of options taken; an option without a bit is not taken. @throws RangeError where it compares an issue.
 */
export function testOfState(expression: Expression, bits: OptionBits): Test<number> {
  return compile(expression, named => {
    const mask = setOf([optionOf(named)], bits);
    return state => (state & mask) !== 0;
  });
}

/** The same of many states at once: 1 where it is true, 0 where not. Far cheaper than one state at a time. */
export function truthOfStates(expression: Expression, bits: OptionBits, states: Int32Array): Uint8Array {
  return fold<Uint8Array>(
    expression,
    named => {
      const mask = setOf([optionOf(named)], bits);
      return columnOf(states.length, at => ((states[at]! & mask) !== 0 ? 1 : 0));
    },
    of => columnOf(of.length, at => of[at]! ^ 1),
    {
      and: (left, right) => columnOf(left.length, at => left[at]! & right[at]!),
      or: (left, right) => columnOf(left.length, at => left[at]! | right[at]!),
      if: (left, right) => columnOf(left.length, at => left[at]! | (right[at]! ^ 1)),
      iff: (left, right) => columnOf(left.length, at => left[at]! ^ right[at]! ^ 1),
    },
  );
}

function columnOf(size: number, truthAt: (at: number) => number): Uint8Array {
  const column = new Uint8Array(size);
  for (let at = 0; at < size; at++) column[at] = truthAt(at);
  return column;
}

/** The same, of the set of options taken. */
export function testOfOptions(expression: Expression): Test<ReadonlySet<OptionId>> {
  return compile(expression, named => {
    const option = optionOf(named);
    return taken => taken.has(option);
  });
}

/** A statement over issues as a test of a package. @throws RangeError where it names an option, issue or value unknown here. */
export function testOfPackage(
  { text, expression, at }: { readonly text: string; readonly expression: Expression; readonly at?: Path },
  issues: readonly Issue[],
): PackageTest {
  const places: number[] = [];
  const holds = compile<readonly number[]>(expression, named => {
    if (named.kind === 'option') throw new RangeError(`An agenda has no options: ${named.option}.`);
    const issue = issues.findIndex(({ id }) => id === named.issue);
    const asked = issues[issue]?.values.indexOf(named.value) ?? -1;
    if (asked < 0) throw new RangeError(`No value to compare: ${named.issue} ${named.comparison} ${named.value}.`);
    if (!places.includes(issue)) places.push(issue);
    const place = places.indexOf(issue);
    const compares = comparisons[named.comparison];
    return values => compares(values[place]!, asked);
  });
  return { text, ...(at && { at }), issues: places, holds };
}

function optionOf(named: Named): OptionId {
  if (named.kind === 'option') return named.option;
  throw new RangeError(`A situation has no issues: ${named.issue} ${named.comparison} ${named.value}.`);
}

const comparisons: Readonly<Record<Comparison, (given: number, asked: number) => boolean>> = {
  '=': (given, asked) => given === asked,
  '!=': (given, asked) => given !== asked,
  '<': (given, asked) => given < asked,
  '<=': (given, asked) => given <= asked,
  '>': (given, asked) => given > asked,
  '>=': (given, asked) => given >= asked,
};

function compile<Subject>(expression: Expression, testOf: (named: Named) => Test<Subject>): Test<Subject> {
  return fold<Test<Subject>>(expression, testOf, of => subject => !of(subject), {
    and: (left, right) => subject => left(subject) && right(subject),
    or: (left, right) => subject => left(subject) || right(subject),
    if: (left, right) => subject => left(subject) || !right(subject),
    iff: (left, right) => subject => left(subject) === right(subject),
  });
}

/** Goes through a statement from its names up: what a name, a negation and each connective make. */
function fold<Made>(
  expression: Expression,
  ofName: (named: Named) => Made,
  not: (of: Made) => Made,
  connectives: Readonly<Record<'and' | 'or' | 'if' | 'iff', (left: Made, right: Made) => Made>>,
): Made {
  const make = (part: Expression): Made => {
    if (part.kind === 'option' || part.kind === 'compare') return ofName(part);
    if (part.kind === 'not') return not(make(part.of));
    return connectives[part.kind](make(part.left), make(part.right));
  };
  return make(expression);
}
