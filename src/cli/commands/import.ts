import { decodeText } from '../../case/file/decode.ts';
import { readCase } from '../../case/file/read.ts';
import { importGmcr } from '../../case/gmcr/import-gmcr.ts';
import type { Register } from '../command.ts';
import { readBytes, writeFileAtomically } from '../files.ts';

/** `parley import FILE.gmcr`: another tool's file as a case. */
export const registerImport: Register = (program, terminal) => {
  program
    .command('import')
    .description("Turn another tool's file into a case: the JSON of gmcr-py (.gmcr).")
    .argument('<file>', 'a .gmcr file')
    .option('--out <file>', 'write the case to a file instead of the standard output')
    .option('--force', 'replace the file named by --out')
    .addHelpText(
      'after',
      `
Examples:
  parley import conflict.gmcr
  parley import conflict.gmcr --out conflict.parley.yaml

What cannot be carried over is listed on the error stream.`,
    )
    .action((file: string, flags: { out?: string; force?: boolean }) => {
      const { text, notCarried } = importGmcr(decodeText(readBytes(file), file), file);
      readCase(text, file);
      if (flags.out === undefined) terminal.out(text);
      else writeFileAtomically(flags.out, text, flags.force === true);
      for (const what of notCarried) terminal.err(`Not carried over: ${what}.\n`);
    });
};
