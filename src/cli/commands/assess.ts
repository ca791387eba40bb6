import { availableParallelism } from 'node:os';
import { assessmentInJson } from '../../brief/assessment/json.ts';
import { assessmentPage } from '../../brief/assessment/page.ts';
import { assessmentReport } from '../../brief/assessment/report.ts';
import { toMarkdown } from '../../brief/to-markdown.ts';
import { type AssessOptions, assess, concepts } from '../../desk/assess.ts';
import { taskPool } from '../../desk/workers/task-pool.ts';
import { english } from '../../words/english.ts';
import type { Register } from '../command.ts';
import { readCaseFile, writeFileAtomically } from '../files.ts';
import { choice, wholeNumber } from '../options.ts';
import { untilInterrupted, withProgress } from '../terminal/progress-line.ts';
import { toTerminal } from '../terminal/report.ts';
import { startTaskThread } from '../workers/thread.ts';

interface Flags extends AssessOptions {
  readonly workers: number;
  readonly paths?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly html?: string;
  readonly force?: boolean;
}

/** `parley assess FILE`: frameworks by futures, for each reading. */
export const registerAssess: Register = (program, terminal) => {
  program
    .command('assess')
    .description('Can the stalemate be broken? Frameworks by futures, for each reading of the evidence.')
    .argument('<file>', 'a case file')
    .option('--samples <number>', 'plausible worlds a cell', wholeNumber(1, 100_000), 1000)
    .option('--seed <number>', 'seed of the random draws', wholeNumber(0, 2 ** 31 - 1), 1)
    .option('--concept <name>', `stability concept: ${concepts.join(', ')}`, choice(concepts), 'seq')
    .option('--workers <number>', 'worker threads', wholeNumber(1, 256), availableParallelism())
    .option('--paths', 'add the paths, who would move first, and the least changes, cell by cell')
    .option('--json', 'print the whole result as JSON')
    .option('--markdown', 'print the report as Markdown')
    .option('--html <file>', 'write the report with its pictures as one web page that needs nothing else')
    .option('--force', 'replace the file named by --html')
    .addHelpText(
      'after',
      `
Examples:
  parley assess catalog/veld-river/case.parley.yaml
  parley assess case.parley.yaml --paths
  parley assess case.parley.yaml --samples 5000 --seed 7 --json
  parley assess case.parley.yaml --markdown > memo.md
  parley assess case.parley.yaml --html assessment.html

The same file, seed and samples give the same figures whatever the number of workers.`,
    )
    .action(async (file: string, flags: Flags) => {
      const document = readCaseFile(file);
      const { language = english } = terminal;
      const pool = taskPool(flags.workers, startTaskThread);
      try {
        const result = await untilInterrupted(
          () => void pool.close(),
          () => withProgress(terminal, 'Assessing', progress => assess(document, flags, pool.run, progress)),
        );
        if (flags.html !== undefined) {
          writeFileAtomically(flags.html, assessmentPage(result, language, flags), flags.force === true);
          terminal.err(`Wrote ${flags.html}.\n`);
        }
        if (flags.json) terminal.out(`${JSON.stringify(assessmentInJson(result), null, 2)}\n`);
        else if (flags.markdown) terminal.out(toMarkdown(assessmentReport(result.value, flags), language));
        else if (flags.html === undefined) terminal.out(toTerminal(assessmentReport(result.value, flags), terminal));
      } finally {
        await pool.close();
      }
    });
};
