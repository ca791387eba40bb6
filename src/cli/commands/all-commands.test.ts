/** What holds of every command, asked of every command. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';
import { sampleCase } from '../../../test/support/sample-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-all-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const whole = file('whole.yaml', sampleCase);
const loose = file('loose.yaml', sampleCase.replace('title: The', 'title:   The'));
const broken = file('broken.yaml', sampleCase.replace('by: fund', 'by: fnd'));
const report = file('report.txt', 'The minister said on Tuesday that the gates would stay closed.\n');
const none = join(folder, 'none.yaml');

test('the commands are these', async () => {
  const { out } = await parley('--help');
  const names = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!);
  expect(names).toEqual(expect.arrayContaining([...new Set(rows.map(([args]) => args[0]!))]));
  for (const name of names) {
    const help = await parley(name, '--help');
    expect(help.code).toBe(0);
    if (name !== 'help' && name !== 'gauge') expect(help.out).toContain('Examples:');
    expect((await parley(name, '--no-such-option')).code).toBe(name === 'help' ? 0 : 2);
  }
});

/** Arguments, exit code, whether --json is taken. */
const rows: readonly (readonly [args: readonly string[], code: number])[] = [
  [['assess', whole, '--samples', '20', '--workers', '1'], 0],
  [['assess', 'catalog/veld-river', '--samples', '20', '--workers', '1', '--swap-sides'], 0],
  [['assess', 'catalog/elmira-1991', '--swap-sides'], 2],
  [['assess', broken], 2],
  [['stability', whole], 0],
  [['stability', whole, '--why', 'nothing'], 2],
  [['stability', broken], 2],
  [['bargain', 'catalog/veld-river', '--samples', '20'], 0],
  [['bargain', broken], 2],
  [['record', whole], 0],
  [['record', broken], 2],
  [['read', report], 0],
  [['read', none], 2],
  [['check', whole], 0],
  [['check', whole, '--strict'], 1],
  [['check', broken], 1],
  [['check', none], 2],
  [['format', whole, '--check'], 0],
  [['format', loose, '--check'], 1],
  [['format', none], 2],
  [['new', '-', '--template', 'full'], 0],
  [['new', whole, '--template', 'full'], 2],
  [['export', whole, '--to', 'gmcr'], 0],
  [['export', whole, '--to', 'pdf'], 2],
  [['import', none], 2],
  [['schema'], 0],
  [['completion', 'bash'], 0],
  [['completion', 'tcsh'], 2],
];

test.each(rows)('%j ends with %i, and with --json prints JSON and the same code', async (args, code) => {
  const plain = await parley(...args);
  expect(plain.code).toBe(code);
  expect(plain.out + plain.err).not.toContain('\u001b');
  const json = await parley(...args, '--json');
  expect(json.code).toBe(code);
  const value = JSON.parse(json.out);
  if (code === 2) {
    expect(plain.out).toBe('');
    expect(plain.err).not.toBe('');
    expect(value.complaints[0]).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
      hint: expect.any(String),
    });
  }
});

test('an unknown command with --json is a complaint as well', async () => {
  const { code, out } = await parley('asess', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out).complaints[0]).toMatchObject({ code: 'USAGE' });
});

test('a folder stands for the case in it, or the error names the cases', async () => {
  expect((await parley('check', 'catalog/envoys')).out).toContain('without complaints');
  expect((await parley('stability', 'catalog/envoys')).code).toBe(0);
  const { code, err } = await parley('check', 'catalog');
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/FILE_IS_FOLDER .* Name one of these: catalog\/chicken, /),
  });
});

test.each(['bash', 'zsh', 'fish'])('the %s script names every command and is sound', async shell => {
  const { out } = await parley('completion', shell);
  for (const [[name]] of rows) expect(out).toContain(name);
  const found = spawnSync(shell, ['-n', file(`completion.${shell}`, out)], { encoding: 'utf8' });
  if (found.error === undefined) expect(found).toMatchObject({ status: 0, stderr: '' });
});

test('bash completes commands and options', async () => {
  const { out } = await parley('completion', 'bash');
  const script = `${out}\nfor words in "parley ch" "parley check --str" "parley gauge pr"; do COMP_WORDS=($words); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); COMPREPLY=(); _parley; echo "\${COMPREPLY[*]}"; done\n`;
  const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stdout.split('\n').slice(0, 3)).toEqual(['check', '--strict', 'practice']);
});
