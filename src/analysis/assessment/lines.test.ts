/** The lines of a cell: what is unknown is not answered by no. */
import { expect, test } from 'vitest';
import type { Cell } from './assessment.ts';
import { type ClassName, classNames } from './classes.ts';
import { lineOf } from './lines.ts';

const share = { range: [0, 1], exact: true } as const;
const finding = { verdict: 'no', share, basis: { unsupported: [] } };
const cellWith = (written: ClassName) =>
  ({
    findings: { holds: finding, opens: finding, worsens: finding, together: finding, worsensTogether: finding },
    classes: {
      alone: { written, shares: Object.fromEntries(classNames.map(name => [name, share])) },
    },
  }) as unknown as Cell;
const verdicts = (written: ClassName) =>
  classNames.map(name => lineOf(cellWith(written), { way: 'alone', name }).verdict);

test('of the classes one is answered by yes; where that is `unknown`, the others are unknown', () => {
  expect(verdicts('both')).toEqual(['no', 'no', 'yes', 'no', 'no']);
  expect(verdicts('unknown')).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'yes']);
});
