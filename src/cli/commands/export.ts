import { join } from 'node:path';
import { exportScenario, type ScenarioFormat, scenarioFormats } from '../../case/file/negotiation/export-scenario.ts';
import { exportGmcr } from '../../case/gmcr/export-gmcr.ts';
import type { Case } from '../../case/model.ts';
import { UsageError } from '../../core/errors.ts';
import type { Saying } from '../../core/values.ts';
import { wholeCaseRecord } from '../../desk/case/record.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { readCaseFile, writeFilesAtomically } from '../files.ts';
import { choice } from '../options.ts';
import { printResult } from '../terminal/result.ts';
import { figuresLine, plainVoiceOf, speaking, voiceOf } from '../terminal/voice.ts';

type Format = 'gmcr' | ScenarioFormat;

interface Flags {
  readonly to: Format;
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `parley export FILE --to gmcr|genius|geniusweb|negmas`: a case's situation or agenda for another tool. */
export const registerExport: Register = (program, terminal) => {
  const t = plainVoiceOf(terminal);
  const voice = voiceOf(terminal);
  program
    .command('export')
    .description(t('cli.export'))
    .argument('<file>', t('cli.file'))
    .requiredOption('--to <format>', t('cli.export.to'), choice(['gmcr', ...scenarioFormats]))
    .option('--out <place>', t('cli.export.out'))
    .option('--force', t('cli.export.force'))
    .option('--json', t('cli.export.json'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley export case.parley.yaml --to gmcr --out case.gmcr
  parley export case.parley.yaml --to genius --out scenario/

${t('cli.export.note')}`,
    )
    .action((place: string, flags: Flags) => {
      const document = readCaseFile(place, terminal);
      const theCase = document.case;
      const { files, notCarried } = exported(theCase, document.file, flags);
      const [first] = files;
      if (flags.out !== undefined) writeFilesAtomically(files, flags.force === true);
      if (flags.json) {
        const shown = flags.out === undefined ? { text: first!.content } : { files: files.map(each => each.file) };
        const record = wholeCaseRecord(document, { method: 'export', version: '1', parameters: { to: flags.to } });
        return printResult(
          record,
          { ...shown, figures: theCase.figures, notCarried: notCarried.map(speaking(t)) },
          terminal,
        );
      }
      if (flags.out === undefined) terminal.out(first!.content);
      else if (flags.to !== 'gmcr') for (const each of files) terminal.out(`${each.file}\n`);
      if (theCase.figures !== undefined) terminal.err(`${figuresLine(theCase, voice)}\n`);
      for (const what of notCarried) terminal.err(`${voice('terminal.notCarried', { what })}\n`);
    });
};

interface Files {
  readonly files: readonly { readonly file: string; readonly content: string }[];
  readonly notCarried: readonly Saying[];
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
