import { join } from 'node:path';
import { exportScenario, type ScenarioFormat, scenarioFormats } from '../../case/file/negotiation/export-scenario.ts';
import { exportGmcr } from '../../case/gmcr/export-gmcr.ts';
import { UsageError } from '../../core/errors.ts';
import type { Register } from '../command.ts';
import { readCaseFile, writeFilesAtomically } from '../files.ts';
import { choice } from '../options.ts';

type Format = 'gmcr' | ScenarioFormat;

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
    .addHelpText(
      'after',
      `
Examples:
  parley export case.parley.yaml --to gmcr --out case.gmcr
  parley export case.parley.yaml --to genius --out scenario/

What cannot be carried over is listed on the error stream.`,
    )
    .action((file: string, flags: { to: Format; out?: string; force?: boolean }) => {
      const { case: theCase } = readCaseFile(file);
      const notCarried = [];
      if (flags.to === 'gmcr') {
        const { text, notCarried: lost } = exportGmcr(theCase, file);
        if (flags.out === undefined) terminal.out(text);
        else writeFilesAtomically([{ file: flags.out, content: text }], flags.force === true);
        notCarried.push(...lost);
      } else {
        const { files, notCarried: lost } = exportScenario(theCase, flags.to, file);
        if (flags.out === undefined) {
          const message = `The format ${flags.to} has ${files.length} files.`;
          throw new UsageError({ code: 'FOLDER_MISSING', message, hint: 'Name a folder for them with --out.' });
        }
        const folder = flags.out;
        writeFilesAtomically(
          files.map(({ name, text }) => ({ file: join(folder, name), content: text })),
          flags.force === true,
        );
        for (const { name } of files) terminal.out(`${join(folder, name)}\n`);
        notCarried.push(...lost);
      }
      for (const what of notCarried) terminal.err(`Not carried over: ${what}.\n`);
    });
};
