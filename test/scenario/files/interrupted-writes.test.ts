/** Real processes that are ended in the middle of a write, or that may not write: the file is the old one or the new one, whole. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatCase } from '../../../src/case/edit/format.ts';
import { parley } from '../../support/command-line.ts';
import { sampleCase } from '../../support/sample-case.ts';
import { cases } from '../../support/size.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-writes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const loose = sampleCase.replace('title: The', 'title:    The').concat(`# ${'Notes. '.repeat(20)}\n`.repeat(2_000));
const standard = formatCase(loose);

function start(args: readonly string[], options: { uid?: number } = {}): ChildProcess {
  return spawn(process.execPath, [resolve('src/cli/main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
}

function ended(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  let err = '';
  child.stderr?.on('data', chunk => (err += String(chunk)));
  child.stdout?.resume();
  return new Promise(done => child.once('close', code => done({ code, err })));
}

test.each(['format', 'import', 'export'] as const)('kill -9 while %s writes', async command => {
  const place = mkdtempSync(join(folder, `${command}-`));
  const source = join(place, 'source.gmcr');
  const target = join(place, 'target.yaml');
  const known = join(place, 'sample.yaml');
  writeFileSync(known, sampleCase);
  expect((await parley('export', known, '--to', 'gmcr', '--out', source)).code).toBe(0);
  const old = command === 'format' ? loose : 'old\n';
  const args = {
    format: ['format', target],
    import: ['import', source, '--out', target, '--force'],
    export: ['export', known, '--to', 'gmcr', '--out', target, '--force'],
  }[command];
  const whole = {
    format: standard,
    import: (await parley('import', source)).out,
    export: readFileSync(source, 'utf8'),
  };
  const outcomes = { old: 0, new: 0 };
  for (let run = cases(3, 12); run > 0; run--) {
    writeFileSync(target, old);
    const child = start(args);
    const watcher = watch(place, (_, name) => {
      if (name?.endsWith('.tmp')) child.kill('SIGKILL');
    });
    await ended(child);
    watcher.close();
    const text = readFileSync(target, 'utf8');
    expect([old, whole[command]]).toContain(text);
    outcomes[text === old ? 'old' : 'new']++;
  }
  expect((await parley(...args)).code).toBe(0);
  expect(readFileSync(target, 'utf8')).toBe(whole[command]);
  expect(outcomes.old).toBeGreaterThan(0);
});

test('a file marked read-only stays as it is', async () => {
  const file = join(folder, 'read-only.yaml');
  writeFileSync(file, loose);
  chmodSync(file, 0o444);
  const { code, err } = await parley('format', file);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^FILE_UNWRITABLE .*read-only\. Allow writing/),
  });
  expect(readFileSync(file, 'utf8')).toBe(loose);
});

test('a folder that may not be written to: an error, and nothing is left behind', async context => {
  const place = join(folder, 'locked');
  mkdirSync(place);
  const file = join(place, 'case.parley.yaml');
  writeFileSync(file, loose);
  const source = join(place, 'x.gmcr');
  expect((await parley('export', file, '--to', 'gmcr', '--out', source)).code).toBe(0);
  chmodSync(file, 0o666);
  chmodSync(folder, 0o755);
  chmodSync(place, 0o555);
  // The superuser may write anywhere, so the command runs as somebody else where the project can be read by all.
  const other = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const { code: runs } = await ended(start(['--version'], other));
  if (runs !== 0) context.skip('the project stands where only the superuser may read');
  const before = readdirSync(place);
  for (const args of [
    ['format', file],
    ['import', source, '--out', join(place, 'new.yaml')],
    ['new', join(place, 'n.yaml'), '--template', 'full'],
  ]) {
    const { code, err } = await ended(start(args, other));
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/FILE_UNWRITABLE .*permission is denied\. Take/),
    });
  }
  expect(readdirSync(place)).toEqual(before);
  expect(readFileSync(file, 'utf8')).toBe(loose);
  chmodSync(place, 0o755);
});

test('a folder that does not exist is said to be missing', async () => {
  const { code, err } = await parley('new', join(folder, 'none', 'x.yaml'), '--template', 'full');
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('its folder does not exist. Make the folder'),
  });
});

test('permissions and links outlive a write', async () => {
  const file = join(folder, 'private.yaml');
  const link = join(folder, 'link.yaml');
  writeFileSync(file, loose);
  chmodSync(file, 0o600);
  symlinkSync(file, link);
  expect((await parley('format', link)).code).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toBe(standard);
  expect(existsSync(file)).toBe(true);
});
