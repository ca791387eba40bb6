/** The command of CONTRIBUTING.md's worked example. */
import type { Register } from '../../../src/cli/command.ts';

/** `parley colours`. */
export const registerColours: Register = (program, terminal) => {
  program
    .command('colours')
    .description('List the colours of the parties.')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExamples:\n  parley colours')
    .action((flags: { json?: boolean }) => terminal.out(flags.json ? '["ochre","teal"]\n' : 'ochre\nteal\n'));
};
