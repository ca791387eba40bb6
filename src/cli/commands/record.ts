import type { Case } from '../../case/model.ts';
import { wholeCaseRecord } from '../../desk/case/record.ts';
import {
  claimsThatPass,
  type RecordFilter,
  recordRows,
  rowsToCsv,
  speakerSaid,
} from '../../desk/reading/record-view.ts';
import type { Register } from '../command.ts';
import { readCaseFile } from '../files.ts';
import { choice } from '../options.ts';
import { printResult } from '../terminal/result.ts';
import { table } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { figuresLine, namesOf, plainVoiceOf, speaking, voiceOf } from '../terminal/voice.ts';

const grades = ['stated-public', 'attributed-named', 'attributed-anonymous', 'author-inference'] as const;

/** `parley record CASE`: the register of claims. */
export const registerRecord: Register = (program, terminal) => {
  const t = plainVoiceOf(terminal);
  program
    .command('record')
    .description(t('cli.record'))
    .argument('<case>', t('cli.file'))
    .option('--by <who>', t('cli.record.by'))
    .option('--grade <grade>', t('cli.record.grade', { grades: grades.join(', ') }), choice(grades))
    .option('--anonymous', t('cli.record.anonymous'))
    .option('--csv', t('cli.record.csv'))
    .option('--json', t('cli.record.json'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley record case.parley.yaml
  parley record case.parley.yaml --by highland
  parley record case.parley.yaml --anonymous
  parley record case.parley.yaml --csv > claims.csv`,
    )
    .action(
      (file: string, flags: { by?: string; grade?: string; anonymous?: boolean; csv?: boolean; json?: boolean }) => {
        const document = readCaseFile(file, terminal);
        const { case: theCase } = document;
        const filter = {
          ...(flags.by === undefined ? {} : { by: flags.by }),
          ...(flags.grade === undefined ? {} : { grade: flags.grade }),
          ...(flags.anonymous ? { onlyAnonymous: true } : {}),
        };
        const rows = recordRows(theCase, filter);
        const { contradictions } = theCase.record;
        const { figures } = theCase;
        const voice = voiceOf(terminal);
        if (flags.csv) terminal.out(rowsToCsv(rows, figuresLine(theCase, plainVoiceOf(terminal))));
        else if (flags.json) {
          const record = wholeCaseRecord(document, { method: 'record', version: '1', parameters: filter });
          printResult(record, { figures, claims: rows, contradictions }, terminal);
        } else {
          const heads = (['id', 'by', 'says', 'grade', 'firmness', 'source'] as const).map(name => ({
            head: voice(`terminal.head.${name}`),
          }));
          if (rows.length > 0)
            terminal.out(`${table(heads, shownClaims(theCase, filter, terminal), terminal.columns)}\n\n`);
          const counts = { all: theCase.record.claims.length, contradictions: contradictions.length };
          terminal.out(`${voice('terminal.claims', { shown: rows.length, ...counts })}\n`);
          const note = figuresLine(theCase, voice);
          if (note) terminal.out(`${note}\n`);
        }
      },
    );
};

function shownClaims(theCase: Case, filter: RecordFilter, terminal: Terminal): string[][] {
  const [voice, shown] = [voiceOf(terminal), namesOf(terminal)];
  const speaker = (by: string) => {
    const said = speakerSaid(theCase, by);
    return typeof said === 'string' ? shown(said) : speaking(voice)(said);
  };
  return claimsThatPass(theCase, filter).map(({ id, by, says, grade, firmness, source }) => [
    shown(id),
    by === undefined ? voice('claim.notSaid') : speaker(by),
    shown(says),
    voice(grade === undefined ? 'grade.none' : `grade.${grade}`),
    voice(firmness === undefined ? 'claim.notSaid' : `firmness.${firmness}`),
    shown(source),
  ]);
}
