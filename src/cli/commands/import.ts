import { decodeText } from '../../case/file/decode.ts';
import { importScenario } from '../../case/file/negotiation/import-scenario.ts';
import { readScenario } from '../../case/file/negotiation/read-scenario.ts';
import { readCase } from '../../case/file/read.ts';
import { importGmcr } from '../../case/gmcr/import-gmcr.ts';
import type { Register } from '../command.ts';
import { readBytes, writeFileAtomically } from '../files.ts';

/** `parley import FILE.gmcr`, `parley import DOMAIN PROFILE PROFILE...`: other tools' files as a case. */
export const registerImport: Register = (program, terminal) => {
  program
    .command('import')
    .description("Turn another tool's files into a case: a conflict of gmcr-py, or a negotiation.")
    .argument('<file...>', 'a .gmcr file; or a domain and the profile of each party')
    .option('--out <file>', 'write the case to a file instead of the standard output')
    .option('--force', 'replace the file named by --out')
    .option('--json', 'print the case, or the name of its file, and what is not carried over as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley import conflict.gmcr --out conflict.parley.yaml
  parley import domain.xml buyer.xml seller.xml --out sale.parley.yaml

Negotiations are read from Genius XML, GeniusWeb JSON, NegMAS YAML and NegoLog JSON (profiles alone); which it is, the
content tells. What cannot be carried over is listed on the error stream.`,
    )
    .action((files: string[], flags: { out?: string; force?: boolean; json?: boolean }) => {
      const { text, notCarried } = imported(files);
      readCase(text, files[0]);
      if (flags.out !== undefined) writeFileAtomically(flags.out, text, flags.force === true);
      if (flags.json) {
        terminal.out(`${JSON.stringify({ ...(flags.out ? { file: flags.out } : { text }), notCarried }, null, 2)}\n`);
        return;
      }
      if (flags.out === undefined) terminal.out(text);
      for (const what of notCarried) terminal.err(`Not carried over: ${what}.\n`);
    });
};

function imported(files: readonly string[]): { text: string; notCarried: readonly string[] } {
  const texts = files.map(file => ({ file, text: decodeText(readBytes(file), file) }));
  const [first, ...more] = texts;
  if (first && more.length === 0 && !/\.(xml|ya?ml)$/i.test(first.file)) return importGmcr(first.text, first.file);
  return importScenario(readScenario(texts));
}
