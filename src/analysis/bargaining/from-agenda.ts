/** A case's agenda as a problem. Utilities are weight x score / 100, of 0 to 100 in all; decimals stay exact. */
import type { Agenda, Case, InfeasibleRule, PartyId, Weighted } from '../../case/model.ts';
import { comparisons } from '../../case/statement/evaluate.ts';
import type { Expression } from '../../case/statement/expression.ts';
import { multiply, type Rational, rationalOf, reduced, toNumber } from '../../core/rational.ts';
import { roundingOf, wholePoints } from './points.ts';
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

/** Nine decimals: what adding two numbers blurs is cut off. */
export const middle: Reading = ({ range: [low, high] }) =>
  low === high ? low : Math.round(((low + high) / 2) * 1e9) / 1e9;

/**
 * The problem of the parties whose points are complete, in the file's order. A party without a reservation accepts
 * everything; `missing` says what is not known. `rounding` is the most by which the utility of a package may be off, 0 where
 * points are exact.
 */
export function problemOfAgenda(
  theCase: Case,
  agenda: Agenda,
  read: Reading = middle,
): { problem: BargainingProblem; missing: readonly Missing[]; rounding: number } {
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
    const utilities = agenda.issues.map(({ id: issue, values }) => {
      const weight = rationalOf(read(utility.weights.get(issue)!));
      const share = reduced(weight.numerator, weight.denominator * 100n);
      return values.map(value => multiply(share, rationalOf(read(utility.scores.get(issue)!.get(value)!))));
    });
    const reservation = utility.reservation && rationalOf(read(utility.reservation));
    return [{ id, name, utilities, reservation, redLines: utility.redLines.map(rule => testOf(rule, agenda)) }];
  });
  const all = parties.flatMap(({ utilities, reservation }) => [
    ...utilities.flat(),
    ...(reservation ? [reservation] : []),
  ]);
  const most = Math.max(0, ...parties.map(({ utilities }) => sumOfBest(utilities)));
  const { denominator, exact, points } = wholePoints(all, most);
  return {
    problem: {
      issues: agenda.issues.map(({ id, name, values }) => ({ id, name, values })),
      parties: parties.map(({ utilities, reservation, ...party }) => {
        const own = utilities.map(byValue => byValue.map(points));
        const least = own.reduce((sum, byValue) => sum + Math.min(...byValue), 0);
        return { ...party, points: own, denominator, reservation: reservation ? points(reservation) : least };
      }),
      forbidden: agenda.infeasible.map(rule => testOf(rule, agenda)),
    },
    missing,
    rounding: exact ? 0 : roundingOf(agenda.issues.length),
  };
}

function sumOfBest(utilities: readonly (readonly Rational[])[]): number {
  return utilities.reduce((sum, byValue) => sum + Math.max(...byValue.map(toNumber)), 0);
}

/** A rule over issues as a test of the values of just these issues. */
function testOf({ text, expression, at: rule }: InfeasibleRule, { issues }: Agenda): PackageTest {
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
  return { text, at: rule, issues: places, holds };
}

const connectives = {
  and: (a: boolean, b: boolean) => a && b,
  or: (a: boolean, b: boolean) => a || b,
  if: (a: boolean, b: boolean) => a || !b,
  iff: (a: boolean, b: boolean) => a === b,
} as const;
