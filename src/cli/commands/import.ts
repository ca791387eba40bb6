import { basename } from 'node:path';
import { decodeText } from '../../case/file/decode.ts';
import { importScenario } from '../../case/file/negotiation/import-scenario.ts';
import { type NamedText, readScenario } from '../../case/file/negotiation/read-scenario.ts';
import { readCase } from '../../case/file/read.ts';
import { looksLikeGmcr, refusePickle } from '../../case/gmcr/gmcr-file.ts';
import { importGmcr } from '../../case/gmcr/import-gmcr.ts';
import { digestText } from '../../core/digest.ts';
import { UsageError } from '../../core/errors.ts';
import { resultRecord } from '../../core/result.ts';
import type { Saying } from '../../core/values.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { readBytes, writeFileAtomically } from '../files.ts';
import { printResult } from '../terminal/result.ts';
import { plainVoiceOf, speaking, voiceOf } from '../terminal/voice.ts';

/** `parley import FILE.gmcr`, `parley import DOMAIN PROFILE PROFILE...`: other tools' files as a case. */
export const registerImport: Register = (program, terminal) => {
  const t = plainVoiceOf(terminal);
  const voice = voiceOf(terminal);
  program
    .command('import')
    .description(t('cli.import'))
    .argument('<file...>', t('cli.import.file'))
    .option('--out <file>', t('cli.import.out'))
    .option('--force', t('cli.out.force', { option: '--out' }))
    .option('--json', t('cli.import.json'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley import conflict.gmcr --out conflict.parley.yaml
  parley import domain.xml buyer.xml seller.xml --out sale.parley.yaml

${t('cli.import.note')}`,
    )
    .action((files: string[], flags: { out?: string; force?: boolean; json?: boolean }) => {
      const texts = files.map(file => {
        const bytes = readBytes(file);
        refusePickle(bytes, file);
        return { file, text: decodeText(bytes, file) };
      });
      const { text, notCarried } = imported(texts);
      readCase(text, files[0]);
      if (flags.out !== undefined) writeFileAtomically(flags.out, text, flags.force === true);
      if (flags.json) {
        const input = texts.map(each => [basename(each.file), digestText(each.text)]);
        const record = resultRecord({ method: 'import', version: '1', input });
        return printResult(
          record,
          { ...(flags.out ? { file: flags.out } : { text }), notCarried: notCarried.map(speaking(t)) },
          terminal,
        );
      }
      if (flags.out === undefined) terminal.out(text);
      for (const what of notCarried) terminal.err(`${voice('terminal.notCarried', { what })}\n`);
    });
};

function imported(texts: readonly NamedText[]): { text: string; notCarried: readonly Saying[] } {
  const [first, ...more] = texts;
  if (first && more.length === 0 && !/\.(xml|ya?ml)$/i.test(first.file)) return importGmcr(first.text, first.file);
  const conflict = texts.find(({ text }) => looksLikeGmcr(text));
  if (conflict) {
    throw new UsageError(complaint('FORMAT_UNKNOWN.conflict', { file: conflict.file, n: texts.length }));
  }
  return importScenario(readScenario(texts));
}
