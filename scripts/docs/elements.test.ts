import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementComplaints } from './elements.ts';
import { anchorsIn, deadLinks } from './links.ts';

const page = readFileSync('docs/elements.md', 'utf8');

test('the page is whole, and all its links lead somewhere', () => {
  expect(elementComplaints('page', page)).toEqual([]);
  expect(deadLinks('docs/elements.md', page)).toEqual([]);
});

test('a row that is gone, has no test or no screen, or says nothing and something is named', () => {
  const without = (pattern: RegExp, instead: string) => elementComplaints('page', page.replace(pattern, instead));
  expect(without(/^\| 7 .*\n/m, '')).toEqual(['page: the rows are not 1 to 48, one each, in order.']);
  expect(without(/(\| 18 .*\| )\[paths\].*\|$/m, '$1|')).toEqual(['page: 18 names no test.']);
  expect(without(/(\| 8 .*)\| Case \|/m, '$1| |')).toEqual(['page: 8 names no screen and no command.']);
  expect(without(/(\| 33 .*yet) \| \|/m, '$1 | Assess |')).toEqual([
    'page: 33 says that nothing holds it, and names what does.',
  ]);
});

test('a link to a file or a heading that is not there is named; headings have the anchors of GitHub', () => {
  const text =
    '# A *page*, `x`\n## Again\n## Again\n[a](#a-page-x) [b](#again-1) [c](gone.md) [d](format.md#parties) [e](format.md#gone) [f](#gone)\n';
  expect(deadLinks('docs/page.md', text)).toEqual([
    'docs/page.md: the link gone.md leads nowhere.',
    'docs/page.md: the link format.md#gone leads to no heading.',
    'docs/page.md: the link #gone leads to no heading.',
  ]);
  expect([...anchorsIn('## 8 The way: from [a](b.md) to b\n```\n# no\n```\n')]).toEqual(['8-the-way-from-a-to-b']);
});
