import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import type { Range } from '../../case/model.ts';
import { type Random, seededRandom, shuffleInPlace } from '../../core/random.ts';
import { restOf, type WeighedFuture, weightedShares } from './weighted.ts';

type Future = WeighedFuture<'a' | 'b'>;
/** Hundredths, so that the oracle counts in whole numbers. */
type Whole = readonly [low: number, high: number];

const hundredths = ([low, high]: Whole): Range => [low / 100, high / 100];

function randomPair(random: Random, most = 100): Whole {
  const ends = [random.below(most + 1), random.below(most + 1)];
  if (random.below(4) === 0) return [ends[0]!, ends[0]!];
  return [Math.min(...ends), Math.max(...ends)];
}

interface Question {
  /** Of No event first. */
  readonly bounds: readonly Whole[];
  readonly shares: readonly Whole[];
  readonly known: readonly boolean[];
}

/** Up to four futures whose least probabilities sum to 1 at most, some of unknown probability. */
function randomQuestion(random: Random): Question {
  const bounds: Whole[] = [[0, 100]];
  const known = [false];
  let left = 100;
  for (let future = random.below(4) + 1; future > 0; future--) {
    const isKnown = random.below(5) > 0;
    const low = random.below(3) === 0 ? left : random.below(left + 1);
    const high = low + random.below(101 - low);
    bounds.push(isKnown ? [random.below(2) * low, high] : [0, 100]);
    known.push(isKnown);
    left -= bounds.at(-1)![0];
  }
  return { bounds, known, shares: bounds.map(() => randomPair(random)) };
}

/**
 * The corners of the probabilities: all but one future at an end of its range, that one with the rest; and the shares at every
 * combination of their ends. In ten-thousandths.
 */
function slowRange({ bounds, shares }: Question): Whole {
  const values: number[] = [];
  for (let free = 0; free < bounds.length; free++) {
    for (let ends = 0; ends < 2 ** bounds.length; ends++) {
      const p = bounds.map((range, at) => range[(ends >> at) & 1]!);
      p[free] = 100 - p.reduce((sum, each, at) => (at === free ? sum : sum + each), 0);
      if (p[free]! < bounds[free]![0] || p[free]! > bounds[free]![1]) continue;
      for (let corner = 0; corner < 2 ** shares.length; corner++) {
        values.push(p.reduce((sum, each, at) => sum + each * shares[at]![(corner >> at) & 1]!, 0));
      }
    }
  }
  return [Math.min(...values), Math.max(...values)];
}

function quickRange({ bounds, shares, known }: Question): Range {
  const [noEvent, ...futures] = shares.map((share, at) => ({
    ...(known[at] && { probability: hundredths(bounds[at]!) }),
    shares: { share: hundredths(share) },
  }));
  return weightedShares(noEvent!.shares, futures).share;
}

test('the range is that of all corners', () => {
  let open = 0;
  for (let index = 0; index < cases(400, 10_000); index++) {
    const question = randomQuestion(seededRandom(160, index));
    const [low, high] = slowRange(question);
    expect(quickRange(question)).toEqual([low / 10_000, high / 10_000]);
    if (high > low) open += 1;
  }
  expect(open).toBeGreaterThan(100);
});

test('no probabilities and no shares within their ranges go beyond it', () => {
  for (let index = 0; index < cases(200, 2_000); index++) {
    const random = seededRandom(161, index);
    const question = randomQuestion(random);
    const [low, high] = quickRange(question);
    let left = 100 - question.bounds.reduce((sum, [least]) => sum + least, 0);
    const p = question.bounds.map(([least]) => least);
    for (const at of shuffleInPlace([...p.keys()], random)) {
      const more = Math.min(left, question.bounds[at]![1] - question.bounds[at]![0], random.below(101));
      p[at]! += more;
      left -= more;
    }
    p[0]! += left;
    const value = p.reduce((sum, each, at) => {
      const [least, most] = question.shares[at]!;
      return sum + each * (least + random.unit() * (most - least));
    }, 0);
    expect(value / 10_000).toBeGreaterThanOrEqual(low - 1e-12);
    expect(value / 10_000).toBeLessThanOrEqual(high + 1e-12);
  }
});

const lapses: Future = { probability: [0.2, 0.4], shares: { a: [0, 0], b: [1, 1] } };
const narrowed: Future = { shares: { a: [0.3, 0.3], b: [0, 0] } };
const noEvent = { a: [0.5, 0.8], b: [0, 0] } as const;

test('the worked example: what is unknown has anything that the others leave', () => {
  expect(weightedShares(noEvent, [lapses, narrowed])).toEqual({ a: [0.18, 0.64], b: [0.2, 0.4] });
  expect(weightedShares(noEvent, [narrowed, lapses])).toEqual({ a: [0.18, 0.64], b: [0.2, 0.4] });
  expect(weightedShares(noEvent, [lapses])).toEqual({ a: [0.3, 0.64], b: [0.2, 0.4] });
  expect(restOf([[0.2, 0.4], undefined])).toEqual([0, 0.8]);
});

test('a wide range reaches no farther than the others leave', () => {
  const wide: Future = { probability: [0.2, 0.9], shares: { a: [1, 1], b: [0, 0] } };
  const sure: Future = { probability: [0.3, 0.5], shares: { a: [0, 0], b: [1, 1] } };
  const nothing = { a: [0, 0], b: [0, 0] } as const;
  expect(weightedShares(nothing, [wide, sure])).toEqual({ a: [0.2, 0.7], b: [0.3, 0.5] });
});

test('decimals are exact: probabilities that sum to 1 leave nothing, more than 1 is refused, however little', () => {
  expect(restOf([0.1, 0.2, 0.7].map(each => [each, each]))).toEqual([0, 0]);
  expect(
    restOf([
      [0.3, 0.3],
      [0, 0.6],
    ]),
  ).toEqual([0.1, 0.7]);
  expect(restOf([[1e-300, 1]])).toEqual([0, 1]);
  expect(() =>
    restOf([
      [1e-300, 1],
      [1, 1],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    restOf([
      [0.9, 0.9],
      [0.8, 0.8],
    ]),
  ).toThrow(RangeError);
});

test('without futures it is the share of No event', () => {
  expect(weightedShares(noEvent, [])).toEqual(noEvent);
});
