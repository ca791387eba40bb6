import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from './architecture.ts';

const text = readFileSync('ARCHITECTURE.md', 'utf8');

test('the tables are as the rows say, and a changed table is written back', () => {
  expect(withTables(text)).toBe(text);
  const changed = text.replace('| relay | wire |', '| relay | wire, secure |');
  expect(changed).not.toBe(text);
  expect(withTables(changed)).toBe(text);
});

test('a table without a place is refused', () => {
  expect(() => withTables(text.replace('<!-- folders: map -->', ''))).toThrow('has no place');
});
