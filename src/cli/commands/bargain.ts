import { fallbackReport } from '../../brief/bargaining/fallback.ts';
import { bargainInJson, fallbackInJson } from '../../brief/bargaining/json.ts';
import { bargainReport, packagesInReport } from '../../brief/bargaining/report.ts';
import { UsageError } from '../../core/errors.ts';
import type { Progress } from '../../core/progress.ts';
import {
  type BargainOptions,
  type BargainResult,
  bargainInWorlds,
  bargainOverFiles,
  isScenarioFile,
} from '../../desk/bargain/bargain.ts';
import { type FallbackOptions, fallbackOverStates } from '../../desk/bargain/fallback.ts';
import { complaint } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';
import type { Register } from '../command.ts';
import { caseFileAt, readBytes, readCaseFile } from '../files.ts';
import { wholeNumber } from '../options.ts';
import { frontPlot } from '../terminal/front-plot.ts';
import { withProgress } from '../terminal/progress-line.ts';
import { toTerminal } from '../terminal/report.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { plainVoiceOf } from '../terminal/voice.ts';

interface Flags extends Omit<BargainOptions, 'epsilon'>, FallbackOptions {
  readonly epsilon: number;
  readonly rankings?: boolean;
  readonly plot?: string;
  readonly json?: boolean;
}

const packageInJson = `'{"flow": "40%", "payment": "20m"}'`;

/** `parley bargain CASE`, or a domain and profiles of another tool. */
export const registerBargain: Register = (program, terminal) => {
  const t = plainVoiceOf(terminal);
  program
    .command('bargain')
    .description(t('cli.bargain'))
    .argument('<file...>', t('cli.bargain.file'))
    .option('--framework <id>', t('cli.bargain.framework'))
    .option('--future <id>', t('cli.bargain.future'))
    .option('--reading <id>', t('cli.bargain.reading'))
    .option('--between <parties>', t('cli.bargain.between'))
    .option('--improve <package>', t('cli.bargain.improve'))
    .option('--plot <parties>', t('cli.bargain.plot'))
    .option('--samples <number>', t('cli.bargain.samples'), wholeNumber(1, 100_000), 500)
    .option('--seed <number>', t('cli.seed'), wholeNumber(0, 2 ** 31 - 1), 1)
    .option('--epsilon <percent>', t('cli.bargain.epsilon'), wholeNumber(1, 50), 1)
    .option('--rankings', t('cli.bargain.rankings'))
    .option('--quota <number>', t('cli.bargain.quota'), wholeNumber(1, 1000))
    .option('--impasse', t('cli.bargain.impasse'))
    .option('--json', t('cli.jsonWhole'))
    .addHelpText(
      'after',
      `
${t('cli.bargain.package', { example: packageInJson })}

${t('cli.examples')}
  parley bargain catalog/veld-river/case.parley.yaml
  parley bargain catalog/veld-river/case.parley.yaml --framework quiet-channel
  parley bargain catalog/veld-river/case.parley.yaml --framework quiet-channel \\
    --improve "flow=20%, payment=10m, data=fund, trade=suspended, term=5 years"
  parley bargain catalog/veld-river/case.parley.yaml --rankings --impasse
  parley bargain domain.xml buyer.xml seller.xml --json

${t('cli.bargain.note')}`,
    )
    .action(async (places: string[], { json, plot, rankings, ...flags }: Flags) => {
      const files = places.map(caseFileAt);
      const print = (value: unknown) => terminal.out(`${JSON.stringify(value, null, 2)}\n`);
      if (rankings) {
        if (files.length > 1) throw tooManyFiles(files);
        const result = fallbackOverStates(readCaseFile(files[0]!, terminal), flags);
        return json
          ? print(fallbackInJson(result, terminal.language))
          : terminal.out(toTerminal(fallbackReport(result), terminal));
      }
      const result = await withProgress(terminal, 'terminal.bargaining', progress =>
        bargain(files, { ...flags, epsilon: flags.epsilon / 100 }, progress, terminal),
      );
      if (json) return print(bargainInJson(result, terminal.language));
      const drawn = plotted(result, plot, terminal);
      terminal.out(toTerminal(bargainReport(result), terminal));
      terminal.out(drawn);
    });
};

async function bargain(
  files: readonly string[],
  options: BargainOptions,
  progress: Progress,
  terminal: Terminal,
): Promise<BargainResult> {
  const read = files.map(file => ({ file, bytes: readBytes(file) }));
  if (files.length === 1 && !isScenarioFile(read[0]!.file, read[0]!.bytes)) {
    return bargainInWorlds(readCaseFile(files[0]!, terminal), options, progress);
  }
  if ((options.framework ?? options.future ?? options.reading) !== undefined) {
    throw new UsageError(complaint('VARIANT_WITHOUT_CASE'));
  }
  return bargainOverFiles(read, options, progress);
}

function tooManyFiles(files: readonly string[]): UsageError {
  return new UsageError(complaint('ONE_CASE_ONLY', { files: files.length }));
}

/** Empty where there is no front to draw, or more than two parties and none named. */
function plotted(result: BargainResult, plot: string | undefined, { columns, language }: Terminal): string {
  const { parties } = result;
  const front = result.improvement?.front ?? result.front;
  const axes = plot === undefined ? (parties.length === 2 ? [0, 1] : []) : axesOf(plot, result);
  if (front.size === 0 || axes.length === 0) return '';
  const letters = packagesInReport(result);
  return `${frontPlot({ parties, front }, letters, columns, axes as [number, number], language)}\n`;
}

function axesOf(plot: string, { parties }: BargainResult): number[] {
  const wanted = plot.split(',').map(each => each.trim());
  if (wanted.length !== 2 || wanted[0] === wanted[1]) throw new UsageError(complaint('PLOT_NEEDS_TWO', { plot }));
  return wanted.map(name => {
    const at = parties.findIndex(party => party.id === name || party.name === name);
    if (at !== -1) return at;
    const known = parties.map(({ id }) => id);
    throw new UsageError(complaint('PARTY_UNKNOWN', { id: name }, { hint: nearHint(name, known, 'parties') }));
  });
}
