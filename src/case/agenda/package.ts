/**
 * What can be agreed and what it is worth: the one home of packages, of their worth to a party, and of whether a party accepts
 * them. A package takes one value of each issue. Its worth is the sum of the party's points for its values: weight x points /
 * 100 where the party has weights and scores, the points themselves where they are plain.
 *
 * Everything is exact and nothing is guessed. What is given as a range or not at all makes the worth a range, every value
 * taken on its own: weights and scores that are not given lie between 0 and 100, plain points have no upper bound. Acceptance
 * has a third answer, unknown; a reservation that is not given is never zero.
 */
import { add, compare, multiply, type Rational, rationalOf, reduced, zero } from '../../core/rational.ts';
import type { Agenda, Issue, IssueId, Range, Utility, Weighted } from '../model.ts';
import { type PackageTest, testOfPackage } from '../statement/meaning.ts';

/** A value index for each issue. */
export type Package = readonly number[];

/** The least and the most that something can be, by what is given; without `high` nothing bounds it from above. */
export interface Ends {
  readonly low: Rational;
  readonly high: Rational | undefined;
}

/** What is not known of a party: given as a range, or without `range` not at all. */
export type Gap =
  | { readonly kind: 'weight'; readonly issue: IssueId; readonly range?: Range }
  | { readonly kind: 'points'; readonly issue: IssueId; readonly value: string; readonly range?: Range }
  | { readonly kind: 'reservation'; readonly range?: Range }
  /** No points of any issue are given. */
  | { readonly kind: 'all-points' };

/** What is known of what a party wants, in exact numbers. */
export interface Valuation {
  /** `worth[issue][value]`: what the value adds to a package. */
  readonly worth: readonly (readonly Ends[])[];
  /** Undefined where it is not given. */
  readonly reservation: Ends | undefined;
  /** A package that fails one of these is not accepted. */
  readonly redLines: readonly PackageTest[];
  /** Whether all points are given; they may be ranges. */
  readonly isComplete: boolean;
  /** All that is not known, issue by issue, the reservation last. */
  readonly gaps: readonly Gap[];
}

export type Acceptance = 'yes' | 'no' | 'unknown';

const hundred = rationalOf(100);

/** What a party wants by its part of the agenda; a party that has none may want anything. */
export function valuationOf(utility: Utility | undefined, issues: readonly Issue[]): Valuation {
  const given: Utility = utility ?? { weights: new Map(), scores: new Map(), redLines: [] };
  const pointsOf = (issue: IssueId, value: string) => (given.points ?? given.scores).get(issue)?.get(value);
  const isEmpty = issues.every(
    ({ id, values }) => !given.weights.has(id) && values.every(value => !pointsOf(id, value)),
  );
  const weightGaps = (id: IssueId) => (given.points ? [] : gapOf(given.weights.get(id), { kind: 'weight', issue: id }));
  const isIdle = (id: IssueId) => !given.points && given.weights.get(id)?.range[1] === 0;
  const pointGaps = issues.flatMap(({ id, values }) => [
    ...weightGaps(id),
    ...(isIdle(id) ? [] : values).flatMap(value => gapOf(pointsOf(id, value), { kind: 'points', issue: id, value })),
  ]);
  const { reservation } = given;
  return {
    worth: issues.map(({ id, values }) => {
      const weight = given.points ? undefined : endsOf(given.weights.get(id), hundred);
      return values.map(value => {
        const points = pointsOf(id, value);
        return weight ? shareOf(weight, endsOf(points, hundred)) : endsOf(points, undefined);
      });
    }),
    reservation: reservation && endsOf(reservation, undefined),
    redLines: given.redLines.map(rule => testOfPackage(rule, issues)),
    isComplete: pointGaps.every(gap => gap.kind !== 'all-points' && gap.range !== undefined),
    gaps: [
      ...(isEmpty && issues.length > 0 ? [{ kind: 'all-points' } as const] : pointGaps),
      ...gapOf(reservation, { kind: 'reservation' }),
    ],
  };
}

function gapOf(given: Weighted | undefined, gap: Exclude<Gap, { kind: 'all-points' }>): Gap[] {
  if (!given) return [gap];
  return given.range[0] === given.range[1] ? [] : [{ ...gap, range: given.range }];
}

/** The ends of what is given; where it is not, from zero to `most`. */
function endsOf(given: Weighted | undefined, most: Rational | undefined): Ends {
  if (!given) return { low: zero, high: most };
  const [low, high] = given.range;
  const least = rationalOf(low);
  return { low: least, high: low === high ? least : rationalOf(high) };
}

function shareOf(weight: Ends, points: Ends): Ends {
  const part = (a: Rational, b: Rational) => {
    const { numerator, denominator } = multiply(a, b);
    return reduced(numerator, denominator * 100n);
  };
  const low = part(weight.low, points.low);
  const isOne = weight.low === weight.high && points.low === points.high;
  return { low, high: isOne ? low : part(weight.high!, points.high!) };
}

/** Every package that can be made, the last issue running fastest. */
export function* packagesOf({ issues, infeasible }: Agenda): Generator<Package> {
  const forbidden = infeasible.map(rule => testOfPackage(rule, issues));
  for (const chosen of combinations(issues.map(({ values }) => values.length))) {
    if (!forbidden.some(test => passes(test, chosen))) yield chosen;
  }
}

/** All combinations of value indices, the last place running fastest. */
export function* combinations(sizes: readonly number[]): Generator<number[]> {
  if (sizes.includes(0)) return;
  const values = sizes.map(() => 0);
  for (;;) {
    yield [...values];
    let place = sizes.length - 1;
    while (place >= 0 && values[place] === sizes[place]! - 1) values[place--] = 0;
    if (place < 0) return;
    values[place]!++;
  }
}

/** The number of packages, whether they can be made or not. */
export function countPackages(issues: readonly Pick<Issue, 'values'>[]): bigint {
  return issues.reduce((product, { values }) => product * BigInt(values.length), 1n);
}

export function passes(test: PackageTest, chosen: Package): boolean {
  return test.holds(test.issues.map(issue => chosen[issue]!));
}

/** What a package is worth to a party, at least and at most. */
export function worthOf({ worth }: Valuation, chosen: Package): Ends {
  return chosen.reduce<Ends>(
    (sum, value, issue) => {
      const { low, high } = worth[issue]![value]!;
      return { low: add(sum.low, low), high: sum.high && high && add(sum.high, high) };
    },
    { low: zero, high: zero },
  );
}

/**
 * Whether a party accepts a package: yes where its least worth meets the highest reservation, no where a red line is broken or
 * its greatest worth is below the lowest reservation, else unknown. `from` is a further threshold that must be met.
 */
export function acceptanceOf(valuation: Valuation, chosen: Package, from = zero): Acceptance {
  const { redLines, reservation } = valuation;
  if (!redLines.every(test => passes(test, chosen))) return 'no';
  const { low, high } = worthOf(valuation, chosen);
  const isBelow = (most: Rational | undefined, threshold: Rational) =>
    most !== undefined && compare(most, threshold) < 0;
  if (isBelow(high, from) || (reservation && isBelow(high, reservation.low))) return 'no';
  if (!reservation?.high || isBelow(low, reservation.high) || isBelow(low, from)) return 'unknown';
  return 'yes';
}

/** What leaves the worth of a package or the reservation open. */
export function gapsOf({ gaps, worth }: Valuation, issues: readonly Issue[], chosen: Package): Gap[] {
  const isOpen = (issue: number) => {
    const { low, high } = worth[issue]![chosen[issue]!]!;
    return high === undefined || compare(low, high) !== 0;
  };
  return gaps.filter(gap => {
    if (gap.kind === 'reservation' || gap.kind === 'all-points') return true;
    const issue = issues.findIndex(({ id }) => id === gap.issue);
    return isOpen(issue) && (gap.kind === 'weight' || issues[issue]!.values[chosen[issue]!] === gap.value);
  });
}
