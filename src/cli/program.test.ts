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
