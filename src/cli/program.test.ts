import { expect, test } from 'vitest';
import { run } from './program.ts';
import type { Terminal } from './terminal/terminal.ts';

function record(): Terminal & { readonly text: () => string; readonly errors: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: text => void out.push(text),
    err: text => void err.push(text),
    isTerminal: false,
    columns: 80,
    colours: false,
    text: () => out.join(''),
    errors: () => err.join(''),
  };
}

test('help ends with 0, a wrong word with 2', async () => {
  const terminal = record();
  expect(await run(['--help'], terminal)).toBe(0);
  expect(terminal.text()).toContain('Usage: parley');
  expect(await run(['asess'], terminal)).toBe(2);
  expect(terminal.errors()).toContain('asess');
});

test('an error says what is wrong and how to mend it', async () => {
  const terminal = record();
  expect(await run(['completion', 'tcsh'], terminal)).toBe(2);
  expect(terminal.errors()).toBe('SHELL_UNKNOWN No completion for "tcsh". Shells: bash, zsh, fish.\n');
});
