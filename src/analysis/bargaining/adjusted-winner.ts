/**
 * Adjusted winner (Brams & Taylor 1996, *Fair Division*, ch. 4) for two parties over issues that can be divided: each issue
 * goes to the party that has relatively more at stake in it, and the issues at the border are divided so that both get the
 * same share of what they have at stake. The division is efficient, equitable and free of envy.
 *
 * It takes each issue as a good to be won, the winner getting its best value, and a share of an issue as that share of the
 * stake. It looks at points alone: no reservation, red line or constraint. Issues with a value that is best for both are
 * settled by it and are not divided.
 */
import { type Rational, reduced } from '../../core/rational.ts';
import type { BargainingProblem } from './problem.ts';

export interface AdjustedWinner {
  /** By issue: the share of it that the first party wins, 0..1; undefined where it is not in dispute. */
  readonly firstShares: readonly (Rational | undefined)[];
  /**
   * Issues that are divided. Several have one ratio of stakes and are divided alike, so that no order of issues or parties
   * decides; dividing only one of them and giving the others whole can do as well.
   */
  readonly divided: readonly number[];
  /** What each party gets of what it has at stake in the issues in dispute, 0..1: the same for both. */
  readonly got: Rational;
}

interface Stake {
  readonly issue: number;
  readonly first: bigint;
  readonly second: bigint;
}

/** Undefined where no issue is in dispute. @throws RangeError for other than two parties. */
export function adjustedWinner(problem: BargainingProblem): AdjustedWinner | undefined {
  if (problem.parties.length !== 2) throw new RangeError('Adjusted winner is for two parties.');
  const stakes = stakesOf(problem);
  if (stakes.length === 0) return undefined;
  const total = (side: 'first' | 'second') => stakes.reduce((sum, each) => sum + each[side], 0n);
  const [firstTotal, secondTotal] = [total('first'), total('second')];
  const firstShares: (Rational | undefined)[] = problem.issues.map(() => undefined);
  const set = (group: readonly Stake[], share: Rational) => {
    for (const { issue } of group) firstShares[issue] = share;
  };
  // Groups of one ratio first : second, from the most the first party's own.
  const groups = Object.values(Object.groupBy(stakes, each => ratioKey(each))) as Stake[][];
  groups.sort(([a], [b]) => compare(b!.first * a!.second, a!.first * b!.second));
  let won = 0n; // the first party's stakes before the border
  let left = secondTotal; // the second party's stakes from the border on
  let divided: readonly Stake[] = [];
  let got: Rational | undefined;
  for (const group of groups) {
    const first = group.reduce((sum, each) => sum + each.first, 0n);
    const second = group.reduce((sum, each) => sum + each.second, 0n);
    if (got) set(group, { numerator: 0n, denominator: 1n });
    else {
      // Share x of the group with (won + x first) / firstTotal = (left - x second) / secondTotal.
      const x = reduced(left * firstTotal - won * secondTotal, first * secondTotal + second * firstTotal);
      if (x.numerator > x.denominator) set(group, { numerator: 1n, denominator: 1n });
      else {
        set(group, x);
        if (x.numerator > 0n && x.numerator < x.denominator) divided = group;
        got = reduced(won * x.denominator + x.numerator * first, firstTotal * x.denominator);
      }
    }
    won += first;
    left -= second;
  }
  return { firstShares, divided: divided.map(({ issue }) => issue), got: got! };
}

/** What each party has at stake in the issues that no value settles: best less worst points. */
function stakesOf({ issues, parties }: BargainingProblem): Stake[] {
  return issues.flatMap(({ values }, issue): Stake[] => {
    const [first, second] = parties.map(({ points }) => points[issue]!) as [readonly number[], readonly number[]];
    const [most, other] = [Math.max(...first), Math.max(...second)];
    if (values.some((_, value) => first[value] === most && second[value] === other)) return [];
    return [{ issue, first: BigInt(most - Math.min(...first)), second: BigInt(other - Math.min(...second)) }];
  });
}

function ratioKey({ first, second }: Stake): string {
  const { numerator, denominator } = reduced(first, second);
  return `${numerator}:${denominator}`;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
