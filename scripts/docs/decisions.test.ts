import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexComplaints } from './decisions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-decisions-'));
  cpSync('docs/decisions', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
const complaints = () => indexComplaints(folder).map(each => each.slice(folder.length + '/README.md '.length));

test('the index is true', () => {
  expect(indexComplaints('docs/decisions')).toEqual([]);
});

test('a page without a row is named, with the row to add', () => {
  writeFileSync(join(folder, '9999-new.md'), '# 9999 Something new\nText.\n');
  expect(complaints()).toEqual([
    'lacks a row: | [9999](9999-new.md) | Something new | one sentence | what it replaces |',
  ]);
});

test('a row without a page, another title, no sentence, and rows out of order are named', () => {
  rmSync(join(folder, '0012-exit-codes-of-check.md'));
  edit('README.md', text =>
    text
      .replace('| Tool chain | ', '| Tools | ')
      .replace(/(\| SHA-256 in core \| )[^|]*/, '$1 ')
      .replace(/(\| \[0010\].*\n)(\| \[0011\].*\n)/, '$2$1'),
  );
  expect(complaints()).toEqual([
    'calls 0001-tool-chain.md "Tools"; its heading is "0001 Tool chain".',
    'has no sentence for 0002-digest-in-core.md.',
    'has a row for 0012-exit-codes-of-check.md, which is not there.',
    'has rows out of order.',
  ]);
});

test('one number for two pages, and a replacement that the page does not know, are named', () => {
  writeFileSync(join(folder, '0001-again.md'), '# 0001 Again\nText.\n');
  edit('README.md', text =>
    text
      .replace(/(\| \[0001\].*\n)/, '$1| [0001](0001-again.md) | Again | A sentence. | |\n')
      .replace(/(\| \[0043\].*\|).*\|\n/, '$1 [0041](0041-two-readings-of-a-contradiction.md) |\n'),
  );
  expect(complaints()).toEqual([
    ': the number of 0001-again.md is taken twice.',
    ': the number of 0001-tool-chain.md is taken twice.',
    'says that 0043-three-passes-and-parts-of-speech.md replaces 0041; by the pages it is 0040.',
  ]);
});
