import { formatCase } from '../../case/edit/format.ts';
import { decodeText } from '../../case/file/decode.ts';
import { looksLikeGmcr } from '../../case/gmcr/gmcr-file.ts';
import { digestText } from '../../core/digest.ts';
import { UsageError } from '../../core/errors.ts';
import { resultRecord } from '../../core/result.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { caseFileAt, readBytes, writeFileAtomically } from '../files.ts';
import { printResult } from '../terminal/result.ts';
import { exit } from '../terminal/terminal.ts';
import { plainVoiceOf, voiceOf } from '../terminal/voice.ts';

/** `parley format FILE`: one spacing for all case files; comments and order stay. */
export const registerFormat: Register = (program, terminal, finish) => {
  const t = plainVoiceOf(terminal);
  program
    .command('format')
    .description(t('cli.format'))
    .argument('<file>', t('cli.file'))
    .option('--check', t('cli.format.check'))
    .option('--json', t('cli.format.json'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley format case.parley.yaml
  parley format case.parley.yaml --check`,
    )
    .action((place: string, flags: { check?: boolean; json?: boolean }) => {
      const file = caseFileAt(place);
      const text = decodeText(readBytes(file), file);
      if (looksLikeGmcr(text)) throw notOurs(file);
      const formatted = formatCase(text, file);
      const standard = formatted === text;
      if (!standard && flags.check) finish(exit.findings);
      if (!standard && !flags.check) writeFileAtomically(file, formatted, true);
      if (flags.json) {
        const parameters = { check: flags.check === true };
        const record = resultRecord({ method: 'format', version: '1', input: digestText(text), parameters });
        printResult(record, { file, standard, written: !standard && !flags.check }, terminal);
      } else if (!standard && flags.check) {
        terminal.out(`${voiceOf(terminal)('terminal.loose', { file })}\n`);
      }
    });
};

function notOurs(file: string): UsageError {
  return new UsageError(complaint('FILE_OF_ANOTHER_TOOL', { file }));
}
