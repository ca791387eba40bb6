import { expect, test } from 'vitest';
import { FileError } from '../core/errors.ts';
import { exclusiveFutures } from './exclusive-futures.ts';
import { readCase } from './file/read.ts';

const head = 'parley: 1\ntitle: T\nparties: {a: {name: A, role: principal}}\n';
const future = (id: string, probability: string, exclusive = 'exclusive: true, ') =>
  `  ${id}: {name: ${id}, ${exclusive}${probability && `probability: ${probability}, `}changes: {}}\n`;
const caseWith = (...futures: string[]) => `${head}futures:\n${futures.join('')}`;

function complaints(text: string) {
  try {
    readCase(text);
  } catch (error) {
    if (error instanceof FileError) return error.complaints;
    throw error;
  }
  return [];
}

test.each([
  ['exactly 1', [future('a', '0.1'), future('b', '0.2'), future('c', '0.7')]],
  ['a range that may stay below', [future('a', '[0.1, 0.9]'), future('b', '0.8')]],
  ['one that is not exclusive', [future('a', '0.9'), future('b', '0.8', '')]],
  ['one that says it is not', [future('a', '0.9'), future('b', '0.8', 'exclusive: false, ')]],
  ['one that is not known', [future('a', '1'), future('b', '')]],
])('least probabilities that can be: %s', (_, futures) => {
  expect(complaints(caseWith(...futures))).toEqual([]);
});

test('least probabilities that sum to more than 1 are refused where they become too much, with the way out', () => {
  const text = caseWith(
    future('war', '0.9'),
    future('peace', '0.8'),
    future('truce', '0.1'),
    future('rain', '0.5', ''),
  );
  const [complaint, ...others] = complaints(text);
  expect(others).toEqual([]);
  expect(complaint).toMatchObject({
    code: 'EXCLUSIVE_SUM',
    message: 'The least probabilities of exclusive futures sum to 1.8, more than 1: war, peace and truce.',
    hint: expect.stringContaining('"exclusive: true"'),
    where: { line: text.split('\n').findIndex(line => line.includes('  peace:')) + 1 },
  });
});

test.each([
  ['0.9', '0.1000000000000001', '1.000001'],
  ['1', '1e-300', '1.000001'],
  ['1', '1', '2'],
])('%s and %s are more than 1: about %s', (a, b, total) => {
  expect(complaints(caseWith(future('a', a), future('b', b)))[0]?.message).toContain(`sum to ${total}, more than 1`);
});

test('those that are marked, in the order of the case', () => {
  const { case: theCase } = readCase(caseWith(future('c', ''), future('b', '0.2', ''), future('a', '0.1')));
  expect(exclusiveFutures(theCase).map(({ id }) => id)).toEqual(['c', 'a']);
});
