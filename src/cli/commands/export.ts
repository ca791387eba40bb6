import { join } from 'node:path';
import { figuresNote } from '../../case/figures.ts';
import { exportScenario, type ScenarioFormat, scenarioFormats } from '../../case/file/negotiation/export-scenario.ts';
import { exportGmcr } from '../../case/gmcr/export-gmcr.ts';
import type { Case } from '../../case/model.ts';
import { UsageError } from '../../core/errors.ts';
import { wholeCaseRecord } from '../../desk/case/record.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { readCaseFile, writeFilesAtomically } from '../files.ts';
import { choice } from '../options.ts';
import { printResult } from '../terminal/result.ts';

type Format = 'gmcr' | ScenarioFormat;

interface Flags {
  readonly to: Format;
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `parley export FILE --to gmcr|genius|geniusweb|negmas`: a case's situation or agenda for another tool. */
export const registerExport: Register = (program, terminal) => {
  program
    .command('export')
    .description("Write a case's situation (gmcr) or its agenda (genius, geniusweb, negmas) for another tool.")
    .argument('<file>', 'a case file')
    .requiredOption(
      '--to <format>',
      'the format: gmcr, genius, geniusweb, negmas',
      choice(['gmcr', ...scenarioFormats]),
    )
    .option(
      '--out <place>',
      'gmcr: the file to write; else the folder for the domain and the profiles, which must exist',
    )
    .option('--force', 'replace files that exist')
    .option('--json', 'print what was written, or the text, and what is not carried over as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley export case.parley.yaml --to gmcr --out case.gmcr
  parley export case.parley.yaml --to genius --out scenario/

What cannot be carried over is listed on the error stream.`,
    )
    .action((place: string, flags: Flags) => {
      const document = readCaseFile(place);
      const theCase = document.case;
      const { files, notCarried } = exported(theCase, document.file, flags);
      const [first] = files;
      if (flags.out !== undefined) writeFilesAtomically(files, flags.force === true);
      if (flags.json) {
        const shown = flags.out === undefined ? { text: first!.content } : { files: files.map(each => each.file) };
        const record = wholeCaseRecord(document, { method: 'export', version: '1', parameters: { to: flags.to } });
        return printResult(record, { ...shown, figures: theCase.figures, notCarried }, terminal);
      }
      if (flags.out === undefined) terminal.out(first!.content);
      else if (flags.to !== 'gmcr') for (const each of files) terminal.out(`${each.file}\n`);
      if (theCase.figures !== undefined) terminal.err(`${figuresNote(theCase)}\n`);
      for (const what of notCarried) terminal.err(`Not carried over: ${what}.\n`);
    });
};

interface Files {
  readonly files: readonly { readonly file: string; readonly content: string }[];
  readonly notCarried: readonly string[];
}

function exported(theCase: Case, file: string, { to, out }: Flags): Files {
  if (to === 'gmcr') {
    const { text, notCarried } = exportGmcr(theCase, file);
    return { files: [{ file: out ?? '', content: text }], notCarried };
  }
  const { files, notCarried } = exportScenario(theCase, to, file);
  if (out === undefined) {
    throw new UsageError(complaint('FOLDER_MISSING', { format: to, files: files.length }));
  }
  return { files: files.map(({ name, text }) => ({ file: join(out, name), content: text })), notCarried };
}
