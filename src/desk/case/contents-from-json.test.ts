import { expect, it } from 'vitest';
import { contentsFromJson } from './contents-from-json.ts';
import { noHistory, recorded } from './history.ts';

const note = { what: 'change.yaml', when: 0 };
const history = recorded(recorded(noHistory, 'a', 'ab', note), 'ab', 'abc', note);
const whole = { file: 'x.yaml', text: 'abc', texts: { 'a.txt': 'A' }, history, snapshots: [] };

it('gives back what was stored', () => {
  expect(contentsFromJson(JSON.stringify(whole))).toEqual(whole);
  expect(contentsFromJson(JSON.stringify({ ...whole, draft: '{' })).draft).toBe('{');
});

it('names a change that no message names as one of the file', () => {
  const changes = history.changes.map(change => ({ ...change, what: 'toString' }));
  const read = contentsFromJson(JSON.stringify({ ...whole, history: { ...history, changes } }));
  expect(read.history.changes.map(({ what }) => what)).toEqual(['change.yaml', 'change.yaml']);
});

it.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['texts that are none', { ...whole, texts: { a: 1 } }],
  ['a history that never was', { ...whole, text: 'xyz' }],
  ['more done than there is', { ...whole, history: { ...history, done: 9 } }],
  ['less than nothing done', { ...whole, history: { ...history, done: -1 } }],
  ['snapshots that are none', { ...whole, snapshots: 'x' }],
  ['no text', { ...whole, text: undefined }],
])('complains of %s', (_name, value) => {
  expect(() => contentsFromJson(typeof value === 'string' ? value : JSON.stringify(value))).toThrow(
    'The container does not hold a case',
  );
});
