import { expect, test } from 'vitest';
import { measure } from './sizes.ts';

const house = new Map([
  ['src/case/a.ts', 10],
  ['src/case/b.ts', 300],
  ['src/desk/c.ts', 20],
  ['src/desk/d.css', 30],
  ['src/words/uk.ts', 4000],
  ['src/workbench/words/bargain/en.ts', 4000],
  ['src/chart/golden/a.svg', 4000],
]);

test('code is measured, data is not', () => {
  expect(measure(house, {}, 1)).toEqual({
    files: 4,
    lines: 360,
    median: 25,
    biggest: { folder: 'src/case', share: 310 / 360 },
    complaints: [],
  });
});

test('a long file is named unless it is excepted, and an exception that is none is named', () => {
  const longer = new Map([...house, ['src/case/b.ts', 301], ['src/workbench/words/say.ts', 400]]);
  expect(measure(longer, { 'src/workbench/words/say.ts': 'why', 'src/gone.ts': 'why' }, 1).complaints).toEqual([
    'src/case/b.ts has 301 lines; a file of code has at most 300.',
    'src/gone.ts is short enough or gone: take it off the exceptions in scripts/sizes.ts.',
  ]);
});

test('a folder that has more than a fifth of the code is named', () => {
  expect(measure(house, {}).complaints).toEqual(['src/case has 86.1 % of the code; a folder has at most 20 %.']);
});
