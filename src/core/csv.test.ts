import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('quotes what has to be quoted and lets no formula through', () => {
  expect(
    toCsv([
      ['a,b', 'say "no"', 1.5],
      ['=1+1', '-x', 'line\nbreak'],
    ]),
  ).toBe('"a,b","say ""no""",1.5\r\n\'=1+1,\'-x,"line\nbreak"\r\n');
});
