import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../test/support/size.ts';
import { countIn, figureIn, listIn, pointsIn, shareIn, sharesIn, signedIn } from './figures.ts';
import { languageCodes } from './languages.ts';

/** Spaces that do not break as plain ones, marks of direction away. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u2066-\u2069]/g, '');
const inAll = (write: (code: (typeof languageCodes)[number]) => string) =>
  languageCodes.map(code => plain(write(code)));

describe('a share', () => {
  it('is told in whole percent', () => {
    expect(inAll(code => shareIn(code, 0.62))).toEqual(['62 %', '62%', '62 %', '62 %', '62%']);
    expect(shareIn('en', 0.62)).toBe('62\u00a0%');
  });

  it('is certain or impossible only where it is so', () => {
    expect([0, 0.004, 0.996, 1].map(share => plain(shareIn('en', share)))).toEqual(['0 %', '< 1 %', '> 99 %', '100 %']);
    expect(inAll(code => shareIn(code, 0.996))).toEqual(['> 99 %', '> 99%', '> 99 %', '> 99 %', '> 99%']);
    expect(shareIn('ar', 0.996)).toMatch(/^\u2066.*\u2069$/);
    expect([0.0004, 0.004, 0.054, 0.0996, 0.996].map(share => plain(shareIn('en', share, 'tenths')))).toEqual([
      '< 0.1 %',
      '0.4 %',
      '5.4 %',
      '10 %',
      '> 99 %',
    ]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('whole', 'tenths'), (share, grain) => {
        const text = plain(shareIn('en', share, grain as 'whole'));
        expect(text === '0 %').toBe(share === 0);
        expect(text === '100 %').toBe(share === 1);
      }),
      { seed: 1, numRuns: cases(200, 10_000) },
    );
  });

  it('has a range, told once where both ends read alike', () => {
    expect(inAll(code => sharesIn(code, 0.42, 0.77))).toEqual([
      '42 to 77 %',
      'від 42 до 77%',
      'от 42 до 77 %',
      '42 à 77 %',
      'من 42 إلى 77%',
    ]);
    expect(plain(sharesIn('en', 0.004, 0.996))).toBe('< 1 to > 99 %');
    expect(plain(sharesIn('en', 0.42, 0.42))).toBe('42 %');
    expect(plain(sharesIn('en', 0, 1))).toBe('0 to 100 %');
  });
});

it('whole numbers are grouped, however long', () => {
  expect(inAll(code => countIn(code, 248832))).toEqual(['248,832', '248 832', '248 832', '248 832', '248,832']);
  expect(countIn('en', 123456789012345678901n)).toBe('123,456,789,012,345,678,901');
  expect(countIn('en', -0)).toBe('0');
});

it('what a case gives is told to its last digit', () => {
  expect(figureIn('en', { written: 0.0001 })).toBe('0.0001');
  expect(figureIn('uk', { written: 0.33 })).toBe('0,33');
  expect(figureIn('ar', { written: 1e-7 })).toBe('0.0000001');
});

it('points are told to a tenth, small ones finer, gains with their sign', () => {
  expect([54, 54.25, 2.71456, 0.0001, -0].map(value => pointsIn('en', value))).toEqual([
    '54',
    '54.3',
    '2.715',
    '0',
    '0',
  ]);
  expect([4, -2.5, 0].map(value => signedIn('en', value))).toEqual(['+4', '-2.5', '0']);
  expect(inAll(code => signedIn(code, 3.25))).toEqual(['+3.25', '+3,25', '+3,25', '+3,25', '+3.25']);
});

it('lists have the words of the language', () => {
  const items = ['a', 'b', 'c'];
  expect(inAll(code => listIn(code, items))).toEqual(['a, b and c', 'a, b і c', 'a, b и c', 'a, b et c', 'a وb وc']);
  expect(inAll(code => listIn(code, items, 'or'))).toEqual([
    'a, b or c',
    'a, b або c',
    'a, b или c',
    'a, b ou c',
    'a أو b أو c',
  ]);
  expect(listIn('ar', items, 'items')).toBe('a، b، c');
  expect(listIn('en', [])).toBe('');
});
