/** The commands `read` and `record` in this process; the keys on a real pseudo-terminal where `script` is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
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

test('shows who says what, the actors and what does not fit', async () => {
  const { code, out } = await parley('read', report);
  expect(code).toBe(0);
  for (const part of ['Who says what', 'Actors', 'What does not fit', 'Set aside', 'Mara Tellin'])
    expect(out).toContain(part);
});

test('takes in once, shows the register, and exports it', async () => {
  expect((await parley('read', report, '--into', file, '--accept', 'graded')).out).toMatch(/[1-9]\d* claims/);
  const once = readFileSync(file, 'utf8');
  expect((await parley('read', report, '--into', file, '--accept', 'graded')).out).toContain('0 claims');
  expect(readFileSync(file, 'utf8')).toBe(once);
  expect((await parley('record', file, '--by', 'lowland')).out).toContain('of Lowland       of Highland had');
  expect((await parley('record', file, '--grade', 'stated-public')).out).not.toContain('attributed');
  expect((await parley('record', file, '--csv')).out).toMatch(/^id,by,says,grade,firmness,source,at\r\n/);
});

test('two readings of a contradiction: shown, made once, and a wrong number is refused', async () => {
  expect((await parley('read', report, '--readings', '1')).out).toContain('Reading 2');
  expect((await parley('read', report, '--readings', '1', '--into', file)).out).toContain('2 readings made');
  expect((await parley('read', report, '--readings', '1', '--into', file)).out).not.toContain('readings made');
  const wrong = await parley('read', report, '--readings', '99');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('NO_SUCH_CONTRADICTION');
});

test('without a terminal it says what to pass; without a case, what is missing', async () => {
  const plain = spawnSync(process.execPath, ['src/cli/main.ts', 'read', report, '--into', file], { input: '' });
  expect(plain.status).toBe(2);
  expect(plain.stderr.toString()).toContain('--accept graded');
  expect((await parley('read', report, '--accept', 'all')).err).toContain('CASE_MISSING');
});

const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('keys on a pseudo-terminal (where util-linux script is installed)', () => {
  /** Sends each group of keys when the prompt has come as often as groups were sent. */
  const typed = (groups: readonly string[]): Promise<string> =>
    new Promise(resolve => {
      const command = `"${process.execPath}" src/cli/main.ts read "${report}" --into "${file}"`;
      const child = spawn('script', ['-qec', command, '/dev/null']);
      let seen = '';
      let sent = 0;
      child.stdout.on('data', chunk => {
        seen += chunk;
        while (sent < groups.length && seen.split('[y/n/m/e/u/q] ').length - 1 > sent) {
          child.stdin.write(groups[sent]!);
          sent += 1;
        }
      });
      child.on('close', () => resolve(seen));
    });
  const claims = async (): Promise<number> => JSON.parse((await parley('record', file, '--json')).out).claims.length;

  test('y, n, u and q', async () => {
    expect(await typed(['y', 'n', 'u', 'y', 'q'])).toContain('2 claims');
    expect(await claims()).toBe(2);
  }, 20_000);

  test('Ctrl-C leaves the case as it was', async () => {
    const before = readFileSync(file, 'utf8');
    expect(await typed(['y', '\u0003'])).toContain('CANCELLED');
    expect(readFileSync(file, 'utf8')).toBe(before);
  }, 20_000);
});
