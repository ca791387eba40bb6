import { figuresNote } from '../../case/figures.ts';
import { digestBytes } from '../../core/digest.ts';
import { formatWhere } from '../../core/errors.ts';
import { resultRecord } from '../../core/result.ts';
import { checkCase, type Remark } from '../../desk/case/check.ts';
import { english } from '../../words/english.ts';
import type { Register } from '../command.ts';
import { caseFileAt, readBytes } from '../files.ts';
import { complaintJson, complaintLine } from '../terminal/complaint-line.ts';
import { printResult } from '../terminal/result.ts';
import { exit } from '../terminal/terminal.ts';

/** `parley check FILE`: complaints, then oddities, then unsupported values. */
export const registerCheck: Register = (program, terminal, finish) => {
  program
    .command('check')
    .description('List what is wrong with a case, what looks odd, and which values rest on no evidence.')
    .argument('<file>', 'a case file, or a .gmcr file')
    .option('--strict', 'exit with 1 for oddities and unsupported values as well')
    .option('--json', 'print the lists as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley check case.parley.yaml
  parley check case.parley.yaml --strict
  parley check case.parley.yaml --json

Exit code: 0 where the file is a case, 1 where it has complaints (with --strict: or anything else is listed).`,
    )
    .action((place: string, flags: { strict?: boolean; json?: boolean }) => {
      const file = caseFileAt(place);
      const bytes = readBytes(file);
      const { complaints, oddities, unsupported, figures } = checkCase(file, bytes);
      const strictly = flags.strict === true && oddities.length + unsupported.length > 0;
      finish(complaints.length > 0 || strictly ? exit.findings : exit.fine);
      const { language = english } = terminal;
      if (flags.json) {
        const record = resultRecord({ method: 'check', version: '1', input: digestBytes(bytes) });
        const said = complaints.map(each => complaintJson(each, language));
        return printResult(record, { file, figures, complaints: said, oddities, unsupported }, terminal);
      }
      const list = (head: string, remarks: readonly Remark[]) => {
        if (remarks.length === 0) return;
        terminal.out(`\n${head} (${remarks.length}):\n`);
        for (const { where, message } of remarks) terminal.out(`  ${formatWhere(where)} ${message}\n`);
      };
      for (const each of complaints) terminal.out(`${complaintLine(each, language)}\n`);
      if (complaints.length > 0) {
        terminal.out(`\n${complaints.length === 1 ? 'One complaint' : `${complaints.length} complaints`}.\n`);
        return;
      }
      terminal.out(`${file} is a case without complaints.\n`);
      if (figures) terminal.out(`${figuresNote({ figures })}\n`);
      list('Odd', oddities);
      list('Without evidence or assumption', unsupported);
    });
};
