/** The commands `read` and `record`; keys are tested in test/scenario/reading. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-read-'));
const report = join(folder, 'report.txt');
const file = join(folder, 'case.parley.yaml');
beforeEach(() => {
  copyFileSync('catalog/veld-river/reading/report.txt', report);
  writeFileSync(
    file,
    'parley: 1\ntitle: New\nstatus: working\nparties:\n  lowland: {name: Lowland, role: principal}\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('shows who says what, the actors and what contradicts what', async () => {
  const { code, out } = await parley('read', report);
  expect(code).toBe(0);
  for (const part of ['Who says what', 'Actors', 'Contradictions', 'Set aside', 'Mara Tellin'])
    expect(out).toContain(part);
});

test('a text that cannot be read leaves the others standing', async () => {
  const binary = join(folder, 'binary.txt');
  writeFileSync(binary, new Uint8Array(100));
  const { code, out, err } = await parley('read', binary, report);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^\S+binary\.txt FILE_IS_BINARY .*\n$/) });
  expect(out).toContain('Mara Tellin');
  const answers = JSON.parse((await parley('read', binary, report, '--json')).out);
  expect(answers).toMatchObject([
    { file: binary, failed: { code: 'FILE_IS_BINARY' } },
    { file: report, method: 'reading' },
  ]);
  const before = readFileSync(file, 'utf8');
  expect((await parley('read', binary, report, '--into', file, '--accept', 'all')).code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('takes in once, shows the register, and exports it', async () => {
  expect((await parley('read', report, '--into', file, '--accept', 'graded')).out).toMatch(/added claims: [1-9]/);
  const once = readFileSync(file, 'utf8');
  expect((await parley('read', report, '--into', file, '--accept', 'graded')).out).toContain('added claims: 0');
  expect(readFileSync(file, 'utf8')).toBe(once);
  expect((await parley('record', file, '--by', 'lowland')).out).toContain('of Lowland       of Highland had');
  expect((await parley('record', file, '--grade', 'stated-public')).out).not.toContain('attributed');
  expect((await parley('record', file, '--csv')).out).toMatch(/^id,by,says,grade,firmness,source,at\r\n/);
});

test('two readings of a contradiction: shown, made once, and a wrong number is refused', async () => {
  expect((await parley('read', report, '--readings', '1')).out).toContain('Reading 2 holds to');
  const made = await parley('read', report, '--readings', '1', '--into', file);
  expect(made.out).toContain('contradictions: 1, readings: 2.');
  expect((await parley('read', report, '--readings', '1', '--into', file)).out).toContain('readings: 0.');
  const wrong = await parley('read', report, '--readings', '99');
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('CONTRADICTION_UNKNOWN') });
});

test('without a terminal it says what to pass; without a case, what is missing', async () => {
  const plain = spawnSync(process.execPath, ['src/cli/main.ts', 'read', report, '--into', file], { input: '' });
  expect(plain.status).toBe(2);
  expect(plain.stderr.toString()).toContain('--accept graded');
  expect((await parley('read', report, '--accept', 'all')).err).toContain('CASE_MISSING');
});
