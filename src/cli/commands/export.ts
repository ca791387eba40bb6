import { exportGmcr } from '../../case/gmcr/export-gmcr.ts';
import type { Register } from '../command.ts';
import { readCaseFile, writeFileAtomically } from '../files.ts';
import { choice } from '../options.ts';

/** `parley export FILE --to gmcr`: a case's situation for another tool. */
export const registerExport: Register = (program, terminal) => {
  program
    .command('export')
    .description("Write a case's situation for another tool: the JSON of gmcr-py (.gmcr).")
    .argument('<file>', 'a case file')
    .requiredOption('--to <format>', 'the format: gmcr', choice(['gmcr']))
    .option('--out <file>', 'write to a file instead of the standard output')
    .option('--force', 'replace the file named by --out')
    .addHelpText(
      'after',
      `
Examples:
  parley export case.parley.yaml --to gmcr
  parley export case.parley.yaml --to gmcr --out case.gmcr

What cannot be carried over is listed on the error stream.`,
    )
    .action((file: string, flags: { out?: string; force?: boolean }) => {
      const { text, notCarried } = exportGmcr(readCaseFile(file).case, file);
      if (flags.out === undefined) terminal.out(text);
      else writeFileAtomically(flags.out, text, flags.force === true);
      for (const what of notCarried) terminal.err(`Not carried over: ${what}.\n`);
    });
};
