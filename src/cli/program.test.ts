import { expect, test } from 'vitest';
import { parley } from '../../test/support/command-line.ts';

test('help ends with 0, a wrong word with 2', async () => {
  expect(await parley('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage: parley') });
  expect(await parley('asess')).toMatchObject({ code: 2, err: expect.stringContaining('asess') });
});

test('an error says what is wrong and how to mend it', async () => {
  expect(await parley('completion', 'tcsh')).toEqual({
    code: 2,
    out: '',
    err: 'SHELL_UNKNOWN No completion for "tcsh". Shells: bash, zsh, fish.\n',
  });
});

test('with --json an error is JSON too, and its line stands on the error stream', async () => {
  const { code, out, err } = await parley('check', '/nowhere/case.parley.yaml', '--json');
  expect(code).toBe(2);
  expect(err).toContain('FILE_UNREADABLE');
  expect(JSON.parse(out).complaints).toMatchObject([{ code: 'FILE_UNREADABLE', message: expect.any(String) }]);
});

test('every command takes --json and shows examples', async () => {
  const { out } = await parley('--help');
  const names = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!).filter(name => name !== 'help');
  expect(names).toContain('assess');
  const leaves = names.flatMap(name =>
    name === 'gauge' ? ['practice', 'host', 'join', 'relay', 'verify'].map(each => [name, each]) : [[name]],
  );
  for (const leaf of leaves) {
    const help = await parley(...leaf, '--help');
    expect(help.out, leaf.join(' ')).toMatch(/--json/);
    expect(help.out, leaf.join(' ')).toMatch(/Examples?:/);
  }
});
