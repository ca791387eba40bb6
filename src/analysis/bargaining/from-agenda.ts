/** A case's agenda as a problem. Points are weight x score in hundredths of a utility of 0 to 100; decimals stay exact. */
import type { Agenda, Case, InfeasibleRule, PartyId, Weighted } from '../../case/model.ts';
import { comparisons } from '../../case/statement/evaluate.ts';
import type { Expression } from '../../case/statement/expression.ts';
import { rationalOf, scaled } from '../../core/rational.ts';
import type { BargainingProblem, PackageTest } from './problem.ts';

/** What keeps a party out of the analysis: unknown stays unknown. */
export interface Missing {
  readonly party: PartyId;
  readonly gaps: readonly Gap[];
}

/** Without a reservation a party is taken to accept every package; any other gap leaves it out. */
export type Gap =
  | { readonly kind: 'weight'; readonly issue: string }
  | { readonly kind: 'points'; readonly issue: string; readonly value: string }
  | { readonly kind: 'reservation' };

/** How a range is read: its middle, or a draw. */
export type Reading = (value: Weighted) => number;

export const middle: Reading = ({ range: [low, high] }) => (low + high) / 2;

/** Points of one utility: four decimals of weight x score. */
const denominator = 1_000_000;

/**
 * The problem of the parties whose points are complete, in the file's order. A party without a reservation accepts
 * everything; `missing` says what is not known.
 */
export function problemOfAgenda(
  theCase: Case,
  agenda: Agenda,
  read: Reading = middle,
): { problem: BargainingProblem; missing: readonly Missing[] } {
  const missing: Missing[] = [];
  const parties = theCase.parties.flatMap(({ id, name }) => {
    const utility = agenda.utilities.get(id);
    if (!utility) return [];
    const gaps = agenda.issues.flatMap(({ id: issue, values }): Gap[] => [
      ...(utility.weights.has(issue) ? [] : [{ kind: 'weight', issue } as const]),
      ...values
        .filter(value => !utility.scores.get(issue)?.has(value))
        .map(value => ({ kind: 'points', issue, value }) as const),
    ]);
    if (gaps.length > 0) {
      missing.push({ party: id, gaps });
      return [];
    }
    if (!utility.reservation) missing.push({ party: id, gaps: [{ kind: 'reservation' }] });
    const points = agenda.issues.map(({ id: issue, values }) => {
      const weight = read(utility.weights.get(issue)!);
      return values.map(value => exactPoints(weight, read(utility.scores.get(issue)!.get(value)!)));
    });
    const reservation = utility.reservation
      ? Math.ceil(read(utility.reservation) * denominator - 1e-6)
      : points.reduce((sum, byValue) => sum + Math.min(...byValue), 0);
    return [
      { id, name, points, denominator, reservation, redLines: utility.redLines.map(rule => testOf(rule, agenda)) },
    ];
  });
  return {
    problem: coarsened({
      issues: agenda.issues.map(({ id, name, values }) => ({ id, name, values })),
      parties,
      forbidden: agenda.infeasible.map(rule => testOf(rule, agenda)),
    }),
    missing,
  };
}

/** The same problem in the largest points that stay whole numbers; reservations are rounded up, which changes no verdict. */
function coarsened(problem: BargainingProblem): BargainingProblem {
  const all = problem.parties.flatMap(({ points }) => points.flat());
  const unit = all.reduce(greatestCommonDivisor, denominator);
  return {
    ...problem,
    parties: problem.parties.map(party => ({
      ...party,
      points: party.points.map(byValue => byValue.map(each => each / unit)),
      denominator: party.denominator / unit,
      reservation: Math.ceil(party.reservation / unit),
    })),
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** weight (0..100) x score (0..100) / 100, in points. */
function exactPoints(weight: number, score: number): number {
  const [a, b] = [rationalOf(weight), rationalOf(score)];
  const product = { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator * 100n };
  return Number(scaled(product, BigInt(denominator)));
}

/** A rule over issues as a test of the values of just these issues. */
function testOf({ text, expression }: Pick<InfeasibleRule, 'text' | 'expression'>, { issues }: Agenda): PackageTest {
  const places: number[] = [];
  const place = (id: string) => {
    const issue = issues.findIndex(each => each.id === id);
    if (!places.includes(issue)) places.push(issue);
    return { at: places.indexOf(issue), values: issues[issue]!.values };
  };
  const compile = (each: Expression): ((values: readonly number[]) => boolean) => {
    switch (each.kind) {
      case 'option':
        throw new RangeError(`An agenda has no options: ${each.option}.`);
      case 'compare': {
        const { at, values } = place(each.issue);
        const wanted = values.indexOf(each.value);
        const { comparison } = each;
        return chosen => comparisons[comparison](chosen[at]!, wanted);
      }
      case 'not': {
        const of = compile(each.of);
        return chosen => !of(chosen);
      }
      default: {
        const [left, right] = [compile(each.left), compile(each.right)];
        const { kind } = each;
        return chosen => connectives[kind](left(chosen), right(chosen));
      }
    }
  };
  const holds = compile(expression);
  return { text, issues: places, holds };
}

const connectives = {
  and: (a: boolean, b: boolean) => a && b,
  or: (a: boolean, b: boolean) => a || b,
  if: (a: boolean, b: boolean) => a || !b,
  iff: (a: boolean, b: boolean) => a === b,
} as const;
