import { formatCase } from '../../case/edit/format.ts';
import { decodeText } from '../../case/file/decode.ts';
import type { Register } from '../command.ts';
import { readBytes, writeFileAtomically } from '../files.ts';
import { exit } from '../terminal/terminal.ts';

/** `parley format FILE`: one spacing for all case files; comments and order stay. */
export const registerFormat: Register = (program, terminal, finish) => {
  program
    .command('format')
    .description('Write a case file in the standard spacing. Comments and order stay.')
    .argument('<file>', 'a case file')
    .option('--check', 'change nothing; exit with 1 where the file is not in the standard spacing')
    .option('--json', 'print what was found and done as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley format case.parley.yaml
  parley format case.parley.yaml --check`,
    )
    .action((file: string, flags: { check?: boolean; json?: boolean }) => {
      const text = decodeText(readBytes(file), file);
      const formatted = formatCase(text, file);
      const standard = formatted === text;
      const written = !standard && !flags.check;
      if (written) writeFileAtomically(file, formatted, true);
      if (flags.json) terminal.out(`${JSON.stringify({ file, standard, written }, null, 2)}\n`);
      else if (!standard && !written) {
        terminal.out(`${file} is not in the standard spacing; "parley format ${file}" writes it so.\n`);
      }
      if (!standard && !written) finish(exit.findings);
    });
};
