/** A case that says whose figures it has: every output of it says so. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parley } from '../../support/command-line.ts';
import { noted } from '../../support/noted.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const words = "figures of a public page, nobody's positions";
const file = join(folder, 'case.parley.yaml');
writeFileSync(
  file,
  noted(readFileSync('catalog/veld-river/case.parley.yaml', 'utf8').replace(/text: \S+\.txt/g, ''), words),
);

const few = ['--samples', '5', '--workers', '1'];
test.each([
  ['assess', file, ...few],
  ['assess', file, ...few, '--json'],
  ['assess', file, ...few, '--markdown'],
  ['stability', file],
  ['stability', file, '--json'],
  ['bargain', file],
  ['bargain', file, '--json'],
  ['bargain', file, '--rankings'],
  ['bargain', file, '--rankings', '--json'],
  ['check', file],
  ['check', file, '--json'],
  ['record', file],
  ['record', file, '--csv'],
  ['record', file, '--json'],
  ['export', file, '--to', 'gmcr', '--json'],
  ['gauge', 'practice', file, '--unclear', 'accept'],
  ['gauge', 'practice', file, '--unclear', 'accept', '--json'],
])(
  'parley %s %s %s %s %s %s',
  async (...args) => {
    const { out, err } = await parley(...args);
    expect(err).not.toContain('FAULT');
    expect(out.replace(/\s+/g, ' ')).toContain(words);
  },
  30_000,
);

test('the report as a page', async () => {
  const html = join(folder, 'report.html');
  await parley('assess', file, ...few, '--html', html);
  expect(readFileSync(html, 'utf8').match(new RegExp(words, 'g'))).toHaveLength(2);
}, 30_000);

test('exports to other tools: in the file where the format has a place for a comment, else in what is printed', async () => {
  for (const format of ['genius', 'negmas', 'geniusweb'] as const) {
    const out = mkdtempSync(join(folder, `${format}-`));
    const { err } = await parley('export', file, '--to', format, '--out', out);
    expect(err).toContain(words);
    if (format === 'geniusweb') expect(err).toContain('Not carried over: the note on its figures');
    else for (const name of readdirSync(out)) expect(readFileSync(join(out, name), 'utf8')).toContain(words);
    if (format !== 'geniusweb') {
      const files = readdirSync(out).map(name => join(out, name));
      expect((await parley('bargain', ...files)).code).toBe(0);
    }
  }
  const { err } = await parley('export', file, '--to', 'gmcr');
  expect(err).toContain('Not carried over: the note on its figures');
});
