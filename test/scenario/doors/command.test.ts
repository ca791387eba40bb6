/** A toy command put through its door is in the help, runs, refuses, and is completed by every shell. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands/commands.ts';
import { parleyWith } from '../../support/command-line.ts';
import { registerColours } from './toy-command.ts';

const parley = (...args: string[]) => parleyWith([...commands, registerColours], ...args);

test('it is in the help, and runs', async () => {
  expect((await parley('--help')).out).toMatch(/^ {2}colours \[options\] +List the colours/m);
  expect((await parley('help', 'colours')).out).toContain('parley colours');
  expect(await parley('colours')).toEqual({ code: 0, out: 'ochre\nteal\n', err: '' });
  expect(JSON.parse((await parley('colours', '--json')).out)).toEqual(['ochre', 'teal']);
});

test('it is refused and guessed as every command is', async () => {
  expect(await parley('colours', '--grey')).toMatchObject({ code: 2, err: expect.stringContaining('--grey') });
  expect((await parley('colors')).err).toContain('colours');
});

test.each(['bash', 'zsh', 'fish'])('the script for %s has it', async shell => {
  expect((await parley('completion', shell)).out).toContain('colours');
});

test('bash completes it and its option', async () => {
  const { out } = await parley('completion', 'bash');
  const script = `${out}\nfor words in "parley col" "parley colours --js"; do COMP_WORDS=($words); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); COMPREPLY=(); _parley; echo "\${COMPREPLY[*]}"; done\n`;
  expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout).toBe('colours\n--json\n');
});
