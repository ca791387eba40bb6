import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderTables } from './architecture.ts';
import { withTables } from './tables.ts';

const written = (text: string) => withTables(text, 'ARCHITECTURE.md', 'folders', folderTables);

const text = readFileSync('ARCHITECTURE.md', 'utf8');

test('the tables are as the rows say, and a changed table is written back', () => {
  expect(written(text)).toBe(text);
  const changed = text.replace('| relay | wire |', '| relay | wire, secure |');
  expect(changed).not.toBe(text);
  expect(written(changed)).toBe(text);
});

test('a table without a place is refused', () => {
  expect(() => written(text.replace('<!-- folders: map -->', ''))).toThrow('has no place');
});
