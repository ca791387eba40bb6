import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../core/random.ts';
import { addTallies, Counter, decidingEffect, effectsOn, shareOf, type Tally } from './tally.ts';

/** A finding that is true where the first uncertainty holds and the second does not. */
function count(worlds: readonly (readonly boolean[])[]): Tally {
  const counter = new Counter(3);
  for (const holds of worlds) counter.add(holds, { opens: holds[0] === true && holds[1] === false });
  return counter.tally();
}

const anyWorlds = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 60 });

test('tallies of parts add up to the tally of the whole, in any order', () => {
  fc.assert(
    fc.property(anyWorlds, anyWorlds, (left, right) => {
      const whole = count([...left, ...right]);
      expect(addTallies([count(left), count(right)])).toEqual(whole);
      expect(addTallies([count(right), count(left)])).toEqual(whole);
    }),
    { seed: 1 },
  );
});

test('the deciding effect is the largest whose interval leaves out zero', () => {
  const { unit } = seededRandom(5);
  const worlds = Array.from({ length: 400 }, () => [unit() < 0.75, unit() < 0.33, unit() < 0.5]);
  const tally = count(worlds);
  expect(shareOf(tally, 'opens').share).toBeCloseTo(0.5, 1);
  const deciding = decidingEffect(tally, 'opens');
  expect(deciding?.uncertainty).toBe(1);
  expect(deciding?.difference.difference).toBeLessThan(-0.6);
  const idle = effectsOn(tally, 'opens').find(({ uncertainty }) => uncertainty === 2);
  expect(idle!.difference.low).toBeLessThan(0);
  expect(idle!.difference.high).toBeGreaterThan(0);
});

test('nothing decides what never varies', () => {
  const tally = count(Array.from({ length: 50 }, () => [true, true, true]));
  expect(effectsOn(tally, 'opens')).toEqual([]);
  expect(decidingEffect(tally, 'opens')).toBeUndefined();
  expect(shareOf(tally, 'never counted').share).toBe(0);
});
