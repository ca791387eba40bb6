import { describe, expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { partyId } from '../../case/model.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { toNumber } from '../../core/rational.ts';
import { adjustedWinner } from './adjusted-winner.ts';
import type { BargainingProblem } from './problem.ts';

/** Two-valued issues: each party gets its stake from its own value. */
function dispute(first: readonly number[], second: readonly number[]): BargainingProblem {
  const party = (id: string, points: number[][]) => ({
    id: partyId(id),
    name: id,
    points,
    denominator: 1,
    reservation: 0,
    redLines: [],
  });
  return {
    issues: first.map((_, index) => ({ id: `i${index}`, name: `Issue ${index}`, values: ['theirs', 'ours'] })),
    parties: [
      party(
        'a',
        first.map(stake => [0, stake]),
      ),
      party(
        'b',
        second.map(stake => [stake, 0]),
      ),
    ],
    bystanders: [],
    forbidden: [],
  };
}

const stakes = (random: Random, issues: number) =>
  Array.from({ length: issues }, () => 1 + random.below(random.below(2) ? 4 : 60));

describe('adjusted winner', () => {
  test('the worked example of docs/methods/bargaining.md', () => {
    const result = adjustedWinner(dispute([60, 30, 10], [20, 30, 50]))!;
    // First wins issue 0, second wins issue 2, issue 1 is divided 1 : 2: 60 + 10 = 50 + 20.
    expect(result.firstShares.map(share => share && toNumber(share))).toEqual([1, 1 / 3, 0]);
    expect(result.divided).toEqual([1]);
    expect(toNumber(result.got)).toBe(0.7);
  });

  test('equitable, efficient, free of envy; at most one ratio of issues is divided; the order of the parties changes nothing', () => {
    for (let index = 0; index < cases(500, 10_000); index++) {
      const random = seededRandom(41, index);
      const issues = 1 + random.below(6);
      const [a, b] = [stakes(random, issues), stakes(random, issues)];
      const { firstShares, got, divided } = adjustedWinner(dispute(a, b))!;
      const shares = firstShares.map(share => toNumber(share!));
      const gotA = shares.reduce((sum, share, issue) => sum + share * a[issue]!, 0) / a.reduce((x, y) => x + y);
      const gotB = shares.reduce((sum, share, issue) => sum + (1 - share) * b[issue]!, 0) / b.reduce((x, y) => x + y);
      expect(gotA).toBeCloseTo(toNumber(got), 9);
      expect(gotB).toBeCloseTo(gotA, 9);
      expect(gotA).toBeGreaterThanOrEqual(0.5 - 1e-12);
      // Efficient: no issue of which the first has a part is relatively more the second's than one of which the second has a part.
      for (let i = 0; i < issues; i++)
        for (let j = 0; j < issues; j++)
          if (shares[i]! > 0 && shares[j]! < 1) expect(a[i]! * b[j]!).toBeGreaterThanOrEqual(a[j]! * b[i]!);
      for (const issue of divided) expect(a[issue]! * b[divided[0]!]!).toBe(b[issue]! * a[divided[0]!]!);
      const swapped = adjustedWinner(dispute(b, a))!;
      for (const [issue, share] of swapped.firstShares.entries()) {
        const { numerator, denominator } = firstShares[issue]!;
        expect(share).toEqual({ numerator: denominator - numerator, denominator });
      }
      expect(swapped.divided.toSorted()).toEqual(divided.toSorted());
    }
  });

  test('an issue with a value that is best for both is not divided', () => {
    const problem = dispute([5, 7], [5, 7]);
    const agreed = {
      ...problem,
      parties: problem.parties.map(party => ({ ...party, points: [[0, 9], party.points[1]!] })),
    };
    expect(adjustedWinner(agreed)!.firstShares[0]).toBeUndefined();
    expect(adjustedWinner({ ...agreed, issues: agreed.issues.slice(0, 1) })).toBeUndefined();
  });

  test('three parties are refused', () => {
    const problem = dispute([1], [1]);
    expect(() => adjustedWinner({ ...problem, parties: [...problem.parties, problem.parties[0]!] })).toThrow(
      RangeError,
    );
  });
});
