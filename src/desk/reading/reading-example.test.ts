/** The worked example of docs/methods/reading.md, word for word as it stands there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDecoded } from './read-report.ts';

const page = readFileSync('docs/methods/reading.md', 'utf8');
const example = page
  .split('\n')
  .filter(line => line.startsWith('> '))
  .map(line => line.slice(2))
  .join(' ');

test('the worked example', () => {
  const { text, reading } = readDecoded('example.txt', example);
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(span => text.slice(...span)).join(' ');
  expect(
    reading.attributions.map(({ source, content, grade, firmness }) => [
      words(source),
      words(content),
      grade,
      firmness,
    ]),
  ).toEqual([
    ['the minister Tellin', '"No gate will open before the money is safe,"', 'stated-public', 'asserted'],
    ['Officials familiar with the talks', 'the fund may pay', 'attributed-anonymous', 'hedged'],
    ['critics of Orin', 'A former president has no mandate', 'attributed-anonymous', 'asserted'],
  ]);
  expect(reading.contradictions.map(({ kind, spans }) => [kind, ...spans.map(span => words([span]))])).toEqual([
    ['titles', expect.stringContaining('President'), expect.stringContaining('former president')],
  ]);
});
