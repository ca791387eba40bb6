/** Every example of docs/format.md is true. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type FileError, formatComplaint } from '../../core/errors.ts';
import { formatCase } from '../edit/format.ts';
import { parseStatement } from '../statement/parse.ts';
import { mergePatch } from './merge-patch.ts';
import { readCase } from './read.ts';

const page = readFileSync('docs/format.md', 'utf8');
const blocks = [...page.matchAll(/```([a-z ]+)\n([\s\S]*?)```/g)].map(([, kind = '', text = '']) => ({ kind, text }));
const ofKind = (kind: string) => blocks.filter(block => block.kind === kind).map(({ text }) => text);
const [whole = '', ...fragments] = ofKind('yaml');

test('the whole case is one, in the standard spacing', () => {
  const { case: read } = readCase(whole);
  expect(read.parties).toHaveLength(4);
  expect(formatCase(whole)).toBe(whole);
});

test.each(fragments.map(text => [text.slice(0, 60).replaceAll('\n', ' '), text]))('laid over it: %s', (_, text) => {
  const merged = mergePatch(parse(whole), parse(text));
  expect(readCase(stringify(merged)).data).toEqual(merged);
});

test('the statements', () => {
  const options = readCase(whole).case.situation!.options.map(({ id }) => id);
  const lines = ofKind('statements').flatMap(text => text.trim().split('\n'));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(parseStatement(line, { options, issues: [] }).problems).toEqual([]);
});

test('the complaints', () => {
  const [wrong = ''] = ofKind('yaml wrong');
  try {
    readCase(wrong);
    expect.unreachable();
  } catch (error) {
    const told = (error as FileError).complaints.map(complaint => `${formatComplaint(complaint)}\n`).join('');
    expect(ofKind('text')[0]).toBe(told);
  }
});
