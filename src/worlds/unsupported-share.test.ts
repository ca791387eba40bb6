import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../test/support/size.ts';
import type { Range } from '../case/model.ts';
import { unsupportedShare } from './unsupported-share.ts';

const weighed = (isUnsupported: boolean, ...effect: [number, number]) => ({ effect, isUnsupported });

test('the part of what decides that rests on nothing, as a range where effects are ranges', () => {
  expect(unsupportedShare([])).toBeNull();
  expect(unsupportedShare([weighed(true, 0, 0)])).toBeNull();
  expect(unsupportedShare([weighed(true, 0.3, 0.3), weighed(false, -0.1, -0.1)])).toEqual([0.3 / 0.4, 0.3 / 0.4]);
  expect(unsupportedShare([weighed(true, 0.2, 0.4), weighed(false, 0.4, 0.6)])).toEqual([0.2 / 0.8, 0.5]);
  expect(unsupportedShare([weighed(true, -0.2, 0.4)])).toEqual([1, 1]);
  expect(unsupportedShare([weighed(false, -0.2, 0.4)])).toEqual([0, 0]);
});

test('holds every part that effects within their ranges make, and no more than the ends', () => {
  const effect = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }));
  const each = fc.record({
    effect: effect.map(([a, b]): Range => (a < b ? [a, b] : [b, a])),
    isUnsupported: fc.boolean(),
  });
  const within = fc.array(fc.tuple(each, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 5 });
  fc.assert(
    fc.property(within, chosen => {
      const sizes = chosen.map(
        ([
          {
            effect: [low, high],
            isUnsupported,
          },
          at,
        ]) => ({
          size: Math.abs(low + at * (high - low)),
          isUnsupported,
        }),
      );
      const all = sizes.reduce((sum, { size }) => sum + size, 0);
      const bare = sizes.reduce((sum, { size, isUnsupported }) => sum + (isUnsupported ? size : 0), 0);
      const range = unsupportedShare(chosen.map(([one]) => one));
      if (all === 0) return;
      expect(bare / all).toBeGreaterThanOrEqual(range![0] - 1e-9);
      expect(bare / all).toBeLessThanOrEqual(range![1] + 1e-9);
    }),
    { seed: 5, numRuns: cases(200, 10_000) },
  );
});
