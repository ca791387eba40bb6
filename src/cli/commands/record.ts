import { figuresNote } from '../../case/figures.ts';
import { wholeCaseRecord } from '../../desk/case/record.ts';
import { recordRows, rowsToCsv } from '../../desk/reading/record-view.ts';
import type { Register } from '../command.ts';
import { readCaseFile } from '../files.ts';
import { choice } from '../options.ts';
import { printResult } from '../terminal/result.ts';
import { table } from '../terminal/table.ts';

const grades = ['stated-public', 'attributed-named', 'attributed-anonymous', 'author-inference'] as const;

/** `parley record CASE`: the register of claims. */
export const registerRecord: Register = (program, terminal) => {
  program
    .command('record')
    .description('Show the claims of a case: who says what, on whose authority, how firmly.')
    .argument('<case>', 'a case file')
    .option('--by <who>', 'only what this party or person is cited for')
    .option('--grade <grade>', `only one grade: ${grades.join(', ')}`, choice(grades))
    .option('--anonymous', 'only what is anonymously sourced')
    .option('--csv', 'print comma-separated values')
    .option('--json', 'print the claims as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley record case.parley.yaml
  parley record case.parley.yaml --by highland
  parley record case.parley.yaml --anonymous
  parley record case.parley.yaml --csv > claims.csv`,
    )
    .action(
      (file: string, flags: { by?: string; grade?: string; anonymous?: boolean; csv?: boolean; json?: boolean }) => {
        const document = readCaseFile(file);
        const { case: theCase } = document;
        const filter = {
          ...(flags.by === undefined ? {} : { by: flags.by }),
          ...(flags.grade === undefined ? {} : { grade: flags.grade }),
          ...(flags.anonymous ? { onlyAnonymous: true } : {}),
        };
        const rows = recordRows(theCase, filter);
        const { contradictions } = theCase.record;
        const { figures } = theCase;
        const note = figuresNote(theCase);
        if (flags.csv) terminal.out(rowsToCsv(rows, note));
        else if (flags.json) {
          const record = wholeCaseRecord(document, { method: 'record', version: '1', parameters: filter });
          printResult(record, { figures, claims: rows, contradictions }, terminal);
        } else {
          const heads = ['id', 'by', 'says', 'grade', 'firmness', 'source'].map(head => ({ head }));
          if (rows.length > 0)
            terminal.out(
              `${table(
                heads,
                rows.map(row => [row.id, row.by, row.says, row.grade, row.firmness, row.source]),
                terminal.columns,
              )}\n\n`,
            );
          terminal.out(
            `${rows.length} of ${theCase.record.claims.length} claims; ${contradictions.length} contradictions noted.\n`,
          );
          if (note) terminal.out(`${note}\n`);
        }
      },
    );
};
