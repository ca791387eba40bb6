import { stabilityInJson } from '../../brief/stability/json.ts';
import { stabilityReport } from '../../brief/stability/report.ts';
import { concepts, type StabilityOptions } from '../../desk/stability/stability.ts';
import type { Register } from '../command.ts';
import { readCaseFile } from '../files.ts';
import { choices, wholeNumber } from '../options.ts';
import { withProgress } from '../terminal/progress-line.ts';
import { toTerminal } from '../terminal/report.ts';
import { stabilityUntilInterrupted } from '../workers/stability-thread.ts';

interface Flags extends Omit<StabilityOptions, 'concepts'> {
  readonly concept: StabilityOptions['concepts'];
  readonly json?: boolean;
}

/** `parley stability FILE`: the five concepts of the graph model, and why. */
export const registerStability: Register = (program, terminal) => {
  program
    .command('stability')
    .description('Which states are stable for whom, why, how they are reached, and what would change it.')
    .argument('<file>', "a case file, or another tool's file")
    .option('--concept <names>', `concepts, separated by commas: ${concepts.join(', ')}`, choices(concepts), [
      ...concepts,
    ])
    .option('--framework <id>', 'under this framework of the case')
    .option('--future <id>', 'in this future')
    .option('--reading <id>', 'under this reading of the evidence')
    .option(
      '--coalitions [state]',
      'which coalitions unseat a state (the status quo), and who would have to be won over',
    )
    .option('--why <state>', 'each improvement from a state, and the sanction that deters it')
    .option('--paths', 'paths from the status quo to each equilibrium, and where they can be blocked')
    .option('--least-change <state>', 'fewest changes that make a state a reachable equilibrium, or unseat status-quo')
    .option('--rankings <party>', 'judge the state of --least-change over all strict rankings of this party')
    .option('--changes <number>', 'largest set of changes', wholeNumber(1, 10), 3)
    .option('--tries <number>', 'most sets of changes tried', wholeNumber(1, 100_000_000), 20_000)
    .option('--json', 'print the whole result as JSON')
    .addHelpText(
      'after',
      `
A state is written by the options taken in it: open-gates+guarantee, none, or status-quo.

Examples:
  parley stability catalog/veld-river/case.parley.yaml
  parley stability case.parley.yaml --concept nash,seq --json
  parley stability case.parley.yaml --why status-quo --concept seq
  parley stability case.parley.yaml --paths --coalitions
  parley stability case.parley.yaml --least-change open-gates+guarantee --concept seq`,
    )
    .action(async (file: string, { concept, json, ...flags }: Flags) => {
      const document = readCaseFile(file);
      const result = await withProgress(terminal, 'Analysing', progress =>
        stabilityUntilInterrupted(document, { ...flags, concepts: concept }, progress),
      );
      terminal.out(
        json ? `${JSON.stringify(stabilityInJson(result), null, 2)}\n` : toTerminal(stabilityReport(result), terminal),
      );
    });
};
