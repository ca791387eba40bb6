/** The worked example of docs/methods/gauge.md. */
import { expect, test } from 'vitest';
import { makeGauge } from '../../../test/support/gauge.ts';
import { sodiumSuite } from '../primitives/sodium.ts';
import { practise } from './practice.ts';

const anna = [[1, 1, 0, 1]];
const ben = [[0, 1, 1, 0]];

test.each([
  ['Cleo accepts 2 and 4', [[0, 1, 0, 1]], true],
  ['Cleo accepts 4 alone', [[0, 0, 0, 1]], false],
])('%s', (_name, cleo, deal) => {
  const { session, secrets } = makeGauge(sodiumSuite, [anna, ben, cleo]);
  expect(practise(sodiumSuite, session, secrets).ending).toEqual({ kind: 'answer', deal, level: 0 });
});
