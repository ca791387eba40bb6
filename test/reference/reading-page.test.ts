/** The worked example of docs/methods/reading.md, computed again. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isProposed } from '../../src/desk/proposals.ts';
import { readReport } from '../../src/desk/read-report.ts';

test('the table of the worked example', () => {
  const page = readFileSync('docs/methods/reading.md', 'utf8');
  const example = page
    .split('\n')
    .filter(line => line.startsWith('> '))
    .map(line => line.slice(2))
    .join(' ');
  const table = page
    .split('\n')
    .filter(line => line.startsWith('| '))
    .slice(1)
    .map(line => line.slice(2, -2).split(' | '));
  const { reading, text } = readReport('example.txt', new TextEncoder().encode(example));
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(span => text.slice(...span)).join(' ');
  const rows = reading.attributions
    .filter(isProposed)
    .map(({ source, content, grade, firmness }) => [words(source), words(content), grade, firmness]);
  expect(rows.slice(1)).toEqual(table);
  expect(reading.contradictions.map(({ kind }) => kind)).toEqual(['dates']);
});
