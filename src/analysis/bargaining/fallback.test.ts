import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { fallbackBargaining } from './fallback.ts';

describe('fallback bargaining', () => {
  test('the worked example of docs/methods/bargaining.md', () => {
    // Two parties rank four alternatives 0..3 from opposite ends, but for one that both place second.
    expect(
      fallbackBargaining([
        [[0], [1], [2], [3]],
        [[3], [1], [2], [0]],
      ]),
    ).toMatchObject({ depth: 2, agreed: [1], support: 2 });
  });

  test('ties are accepted together; below the impasse nothing is', () => {
    expect(
      fallbackBargaining([
        [[0, 1], [2]],
        [[2], [1, 0]],
      ]),
    ).toMatchObject({ depth: 2, agreed: [0, 1] });
    expect(fallbackBargaining([[[0]], [[1]]])).toMatchObject({ depth: undefined, agreed: [], support: 0 });
    expect(fallbackBargaining([[[0]], [[1]]], 1)).toMatchObject({ depth: 1, agreed: [0, 1], support: 1 });
  });

  test('a wrong quota or an alternative twice is refused', () => {
    expect(() => fallbackBargaining([[[0]]], 2)).toThrow(RangeError);
    expect(() => fallbackBargaining([[[0], [0]]])).toThrow(RangeError);
  });

  const rankings = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 7 }), fc.infiniteStream(fc.nat(4)))
    .map(([parties, alternatives, stream]) =>
      Array.from({ length: parties }, () => {
        // A grade 0..4 for each alternative; grade 4 is below the impasse.
        const grades = Array.from({ length: alternatives }, () => stream.next().value as number);
        return [0, 1, 2, 3]
          .map(grade => grades.flatMap((own, index) => (own === grade ? [index] : [])))
          .filter(g => g.length > 0);
      }),
    );

  test('equals falling back level by level', () => {
    fc.assert(
      fc.property(rankings, fc.nat(4), (given, spare) => {
        const quota = Math.max(1, given.length - spare);
        const { depth, agreed, support } = fallbackBargaining(given, quota);
        for (let level = 1; level <= 8; level++) {
          const accepted = given.map(groups => {
            const own: number[] = [];
            for (const group of groups) {
              if (own.length >= level) break;
              own.push(...group);
            }
            return own;
          });
          const counts = Array.from({ length: 7 }, (_, each) => accepted.filter(own => own.includes(each)).length);
          const most = Math.max(...counts);
          if (most < quota) continue;
          expect({ depth, agreed, support }).toEqual({
            depth: level,
            agreed: counts.flatMap((c, each) => (c === most ? [each] : [])),
            support: most,
          });
          return;
        }
        expect({ depth, agreed, support }).toEqual({ depth: undefined, agreed: [], support: 0 });
      }),
      { seed: 31, numRuns: cases(500, 10_000) },
    );
  });

  test('the order of the parties changes nothing', () => {
    fc.assert(
      fc.property(rankings, given => {
        const { levels: _, ...one } = fallbackBargaining(given);
        const { levels: _other, ...other } = fallbackBargaining(given.toReversed());
        expect(other).toEqual(one);
      }),
      { seed: 32, numRuns: cases(200, 2_000) },
    );
  });
});
