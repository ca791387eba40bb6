import { formatCase } from '../../case/edit/format.ts';
import { decodeText } from '../../case/file/decode.ts';
import { isObject } from '../../case/file/merge-patch.ts';
import { parseYaml } from '../../case/file/yaml-text.ts';
import { looksLikeGmcr } from '../../case/gmcr/gmcr-file.ts';
import { digestText } from '../../core/digest.ts';
import { FileError, UsageError } from '../../core/errors.ts';
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
      refuseNoCase(text, file);
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

/** A file that does not say that it is a case is left as it is. */
function refuseNoCase(text: string, file: string): void {
  const { data } = parseYaml(text, file);
  if (isObject(data) && Object.hasOwn(data, 'parley')) return;
  throw new FileError(complaint('VERSION_UNKNOWN.missing', {}, { where: { file } }));
}

function notOurs(file: string): UsageError {
  return new UsageError(complaint('FILE_OF_ANOTHER_TOOL', { file }));
}
