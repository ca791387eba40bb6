import { stabilityInJson } from '../../brief/stability/json.ts';
import { stabilityReport } from '../../brief/stability/report.ts';
import { concepts, type StabilityOptions } from '../../desk/stability/stability.ts';
import type { Register } from '../command.ts';
import { readCaseFile } from '../files.ts';
import { choices, wholeNumber } from '../options.ts';
import { withProgress } from '../terminal/progress-line.ts';
import { toTerminal } from '../terminal/report.ts';
import { plainVoiceOf } from '../terminal/voice.ts';
import { stabilityUntilInterrupted } from '../workers/stability-thread.ts';

interface Flags extends Omit<StabilityOptions, 'concepts'> {
  readonly concept: StabilityOptions['concepts'];
  readonly json?: boolean;
}

/** `parley stability FILE`: the five concepts of the graph model, and why. */
export const registerStability: Register = (program, terminal) => {
  const t = plainVoiceOf(terminal);
  program
    .command('stability')
    .description(t('cli.stability'))
    .argument('<file>', t('cli.stability.file'))
    .option('--concept <names>', t('cli.stability.concept', { concepts: concepts.join(', ') }), choices(concepts), [
      ...concepts,
    ])
    .option('--framework <id>', t('cli.stability.framework'))
    .option('--future <id>', t('cli.stability.future'))
    .option('--reading <id>', t('cli.stability.reading'))
    .option('--coalitions [state]', t('cli.stability.coalitions'))
    .option('--why <state>', t('cli.stability.why'))
    .option('--paths', t('cli.stability.paths'))
    .option('--least-change <state>', t('cli.stability.leastChange'))
    .option('--rankings <party>', t('cli.stability.rankings'))
    .option('--changes <number>', t('cli.stability.changes'), wholeNumber(1, 10), 3)
    .option('--tries <number>', t('cli.stability.tries'), wholeNumber(1, 100_000_000), 20_000)
    .option('--keep-core', t('cli.keepCore'))
    .option('--json', t('cli.jsonWhole'))
    .addHelpText(
      'after',
      `
${t('cli.stability.note')}

${t('cli.examples')}
  parley stability catalog/veld-river/case.parley.yaml
  parley stability case.parley.yaml --concept nash,seq --json
  parley stability case.parley.yaml --why status-quo --concept seq
  parley stability case.parley.yaml --paths --coalitions
  parley stability case.parley.yaml --least-change open-gates+guarantee --concept seq`,
    )
    .action(async (file: string, { concept, json, ...flags }: Flags) => {
      const document = readCaseFile(file, terminal);
      const result = await withProgress(terminal, 'terminal.analysing', progress =>
        stabilityUntilInterrupted(document, { ...flags, concepts: concept }, progress),
      );
      terminal.out(
        json
          ? `${JSON.stringify(stabilityInJson(result, terminal.language), null, 2)}\n`
          : toTerminal(stabilityReport(result), terminal),
      );
    });
};
