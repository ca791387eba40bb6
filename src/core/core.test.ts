import { expect, test } from 'vitest';
import { canonicalJson, digest } from './digest.ts';
import { FileError, formatComplaint } from './errors.ts';
import { nearest } from './nearest.ts';

test('a complaint prints as place, code, message and remedy on one line', () => {
  const error = new FileError({
    code: 'PARTY_UNKNOWN',
    message: '"nroth" is not a party.',
    where: { file: 'case.parley.yaml', line: 14, column: 9 },
    hint: 'Did you mean "north"?',
  });
  expect(formatComplaint(error)).toBe(
    'case.parley.yaml:14:9 PARTY_UNKNOWN "nroth" is not a party. Did you mean "north"?',
  );
});

test('the nearest word is near, or none', () => {
  expect(nearest('sancton', ['sanction', 'guarantee'])).toBe('sanction');
  expect(nearest('xyz', ['sanction', 'guarantee'])).toBeUndefined();
});

test('equal values have equal digests whatever the order of their keys', () => {
  expect(
    canonicalJson({
      b: 1,
      a: new Map([
        ['y', 2n],
        ['x', 1n],
      ]),
    }),
  ).toBe('{"a":{"x":"1","y":"2"},"b":1}');
  expect(digest({ a: 1, b: [2, 3] })).toBe(digest({ b: [2, 3], a: 1 }));
  expect(digest({ a: 1 })).not.toBe(digest({ a: 2 }));
});
