import { digestBytes } from '../../core/digest.ts';
import { formatWhere, type Where } from '../../core/errors.ts';
import { resultRecord } from '../../core/result.ts';
import { checkCase, type Remark, type Unsupported } from '../../desk/case/check.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { english } from '../../words/english.ts';
import { type Language, say, sayPlainly } from '../../words/say.ts';
import type { Register } from '../command.ts';
import { caseFileAt, readBytes, tellLosses } from '../files.ts';
import { complaintJson, complaintLine, onePiece, remarkIn } from '../terminal/complaint-line.ts';
import { printResult } from '../terminal/result.ts';
import { exit } from '../terminal/terminal.ts';
import { figuresLine, plainVoiceOf, voiceOf } from '../terminal/voice.ts';

/** `parley check FILE`: complaints, then oddities, then unsupported values. */
export const registerCheck: Register = (program, terminal, finish) => {
  const t = plainVoiceOf(terminal);
  program
    .command('check')
    .description(t('cli.check'))
    .argument('<file>', t('cli.check.file'))
    .option('--strict', t('cli.check.strict'))
    .option('--json', t('cli.check.json'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley check case.parley.yaml
  parley check case.parley.yaml --strict
  parley check case.parley.yaml --json

${t('cli.check.note')}`,
    )
    .action((place: string, flags: { strict?: boolean; json?: boolean }) => {
      const file = caseFileAt(place);
      const bytes = readBytes(file);
      const { complaints, oddities, unsupported, figures, notCarried } = checkCase(file, bytes);
      const strictly = flags.strict === true && oddities.length + unsupported.length > 0;
      finish(complaints.length > 0 || strictly ? exit.findings : exit.fine);
      const { language = english } = terminal;
      if (flags.json) {
        const checked = resultRecord({ method: 'check', version: '1', input: digestBytes(bytes) });
        const record = { ...checked, ...(notCarried && { notCarried }) };
        const said = complaints.map(each => complaintJson(each, language));
        const lists = {
          oddities: oddities.map(each => remarkJson(each, language)),
          unsupported: unsupported.map(each => bareJson(each, language)),
        };
        return printResult(record, { file, figures, complaints: said, ...lists }, terminal);
      }
      const voice = voiceOf(terminal);
      const list = (head: 'terminal.odd' | 'terminal.bare', remarks: readonly (readonly [Where, string])[]) => {
        if (remarks.length === 0) return;
        terminal.out(`\n${voice(head, { n: remarks.length })}\n`);
        for (const [where, message] of remarks) {
          terminal.out(`  ${formatWhere(where)} ${onePiece(message, language)}\n`);
        }
      };
      for (const each of complaints) terminal.out(`${complaintLine(each, language)}\n`);
      if (complaints.length > 0) {
        terminal.out(`\n${voice('terminal.complaints', { n: complaints.length })}\n`);
        return;
      }
      terminal.out(`${voice('terminal.sound', { file })}\n`);
      tellLosses({ ...(notCarried && { notCarried }) }, { ...terminal, err: terminal.out });
      if (figures) terminal.out(`${figuresLine({ figures }, voice)}\n`);
      list(
        'terminal.odd',
        oddities.map(each => [each.where, remarkIn(each, language)]),
      );
      list(
        'terminal.bare',
        unsupported.map(({ where, says }) => [where, say(says.say as MessageKey, says.values ?? {}, language)]),
      );
    });
};

function remarkJson(remark: Remark, language: Language): object {
  const { where, path, code } = remark;
  return { message: remarkIn(remark, language, sayPlainly), where, path, code };
}

function bareJson({ says, where, path }: Unsupported, language: Language): object {
  return { message: sayPlainly(says.say as MessageKey, says.values ?? {}, language), where, path };
}
