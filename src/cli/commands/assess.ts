import { availableParallelism } from 'node:os';
import { assessmentInJson } from '../../brief/assessment/json.ts';
import { assessmentPage } from '../../brief/assessment/page.ts';
import { assessmentReport } from '../../brief/assessment/report.ts';
import { toMarkdown } from '../../brief/to-markdown.ts';
import { withSidesSwapped } from '../../case/edit/swap-sides.ts';
import { type AssessOptions, assess, concepts } from '../../desk/assess/assess.ts';
import { taskPool } from '../../desk/workers/task-pool.ts';
import { english } from '../../words/english.ts';
import type { Register } from '../command.ts';
import { readCaseFile, writeFileAtomically } from '../files.ts';
import { choice, wholeNumber } from '../options.ts';
import { untilInterrupted, withProgress } from '../terminal/progress-line.ts';
import { toTerminal } from '../terminal/report.ts';
import { plainVoiceOf, voiceOf } from '../terminal/voice.ts';
import { startTaskThread } from '../workers/thread.ts';

interface Flags extends AssessOptions {
  readonly workers: number;
  readonly swapSides?: boolean;
  readonly paths?: boolean;
  readonly full?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly html?: string;
  readonly force?: boolean;
}

/** `parley assess FILE`: frameworks by futures, for each reading. */
export const registerAssess: Register = (program, terminal) => {
  const t = plainVoiceOf(terminal);
  program
    .command('assess')
    .description(t('cli.assess'))
    .argument('<file>', t('cli.file'))
    .option('--samples <number>', t('cli.assess.samples'), wholeNumber(1, 100_000), 1000)
    .option('--seed <number>', t('cli.seed'), wholeNumber(0, 2 ** 31 - 1), 1)
    .option('--concept <name>', t('cli.assess.concept', { concepts: concepts.join(', ') }), choice(concepts), 'seq')
    .option('--workers <number>', t('cli.assess.workers'), wholeNumber(1, 256), availableParallelism())
    .option('--swap-sides', t('cli.assess.swapSides'))
    .option('--full', t('cli.assess.full'))
    .option('--paths', t('cli.assess.paths'))
    .option('--keep-core', t('cli.keepCore'))
    .option('--json', t('cli.jsonWhole'))
    .option('--markdown', t('cli.assess.markdown'))
    .option('--html <file>', t('cli.assess.html'))
    .option('--force', t('cli.out.force', { option: '--html' }))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley assess catalog/veld-river/case.parley.yaml
  parley assess case.parley.yaml --full --paths
  parley assess case.parley.yaml --swap-sides
  parley assess case.parley.yaml --samples 5000 --seed 7 --json
  parley assess case.parley.yaml --markdown > memo.md
  parley assess case.parley.yaml --html assessment.html

${t('cli.assess.note')}`,
    )
    .action(async (file: string, flags: Flags) => {
      const given = readCaseFile(file, terminal);
      const document = flags.swapSides ? withSidesSwapped(given) : given;
      const { language = english } = terminal;
      const pool = taskPool(flags.workers, startTaskThread);
      try {
        const result = await untilInterrupted(
          () => void pool.close(),
          () => withProgress(terminal, 'terminal.assessing', progress => assess(document, flags, pool.run, progress)),
        );
        if (flags.html !== undefined) {
          writeFileAtomically(flags.html, assessmentPage(result, language, flags), flags.force === true);
          terminal.err(`${voiceOf(terminal)('terminal.wrote', { file: flags.html })}\n`);
        }
        if (flags.json) terminal.out(`${JSON.stringify(assessmentInJson(result, language), null, 2)}\n`);
        else if (flags.markdown) terminal.out(toMarkdown(assessmentReport(result.value, flags), language));
        else if (flags.html === undefined) terminal.out(toTerminal(assessmentReport(result.value, flags), terminal));
      } finally {
        await pool.close();
      }
    });
};
