import { describe, expect, test } from 'vitest';
import { seededRandom } from '../core/random.ts';
import { criticalValue, pairedInterval, pairsNeeded } from './corrected.ts';

/** Chances that only the first, or only the second, of a pair of worlds is found true: the effect is what they differ by. */
const closedForms = [
  { plus: 0.3, minus: 0 },
  { plus: 0.5, minus: 0 },
  { plus: 0, minus: 0.8 },
  { plus: 0.4, minus: 0.1 },
  { plus: 0.25, minus: 0.25 },
  { plus: 0.6, minus: 0.3 },
];

function judged({ plus, minus }: (typeof closedForms)[number], of: number, seed: number) {
  const random = seededRandom(77, of, seed);
  const levels = Array.from({ length: of }, () => random.unit());
  return {
    plus: levels.filter(level => level < plus).length,
    minus: levels.filter(level => level >= 1 - minus).length,
    of,
  };
}

describe('the interval of a paired difference', () => {
  test.each([62, 125, 250])('covers 94 to 96 % over 1,000 seeds on closed forms, with %i pairs', of => {
    let covered = 0;
    for (const form of closedForms) {
      for (let seed = 0; seed < 1000; seed++) {
        const [low, high] = pairedInterval(judged(form, of, seed), 1);
        if (low <= form.plus - form.minus && form.plus - form.minus <= high) covered++;
      }
    }
    expect(covered / (1000 * closedForms.length)).toBeGreaterThan(0.94);
    expect(covered / (1000 * closedForms.length)).toBeLessThan(0.96);
  });

  test('of twenty things without an effect none is named in 95 of 100 seeds, and none ever that moves nothing', () => {
    let seedsWithout = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const named = Array.from({ length: 20 }, (_, thing) =>
        pairedInterval(judged({ plus: 0.2, minus: 0.2 }, 100, seed * 20 + thing), 20),
      ).filter(([low, high]) => low > 0 || high < 0);
      if (named.length === 0) seedsWithout++;
    }
    expect(seedsWithout).toBeGreaterThanOrEqual(950);
    for (const of of [1, 32, 100_000]) {
      const [low, high] = pairedInterval({ plus: 0, minus: 0, of }, 1);
      expect(low).toBeLessThan(0);
      expect(high).toBe(-low);
    }
  });

  test('is turned with the sign, wider the more were tried, and as many pairs as are needed show the effect', () => {
    const [low, high] = pairedInterval({ plus: 40, minus: 5, of: 100 }, 1);
    expect(pairedInterval({ plus: 5, minus: 40, of: 100 }, 1)).toEqual([-high, -low]);
    const [lower, higher] = pairedInterval({ plus: 40, minus: 5, of: 100 }, 50);
    expect(lower).toBeLessThan(low);
    expect(higher).toBeGreaterThan(high);
    for (const effect of [0.05, 0.2, 0.5, 0.9]) {
      const of = Math.max(32, pairsNeeded(effect, 30));
      expect(pairedInterval({ plus: Math.round(effect * of), minus: 0, of }, 30)[0]).toBeGreaterThan(0);
    }
  });

  test('the critical values are those of the normal distribution, never below', () => {
    // from tables: two-sided 95 %, and 95 % over 10 and over 100 trials
    for (const [tried, value] of [
      [1, 1.959964],
      [10, 2.807034],
      [100, 3.480756],
    ] as const) {
      expect(criticalValue(tried)).toBeGreaterThanOrEqual(value);
      expect(criticalValue(tried)).toBeLessThan(value + 1e-3);
    }
  });
});
