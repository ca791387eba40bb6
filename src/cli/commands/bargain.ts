import { UsageError } from '../../core/errors.ts';
import {
  type BargainOptions,
  type BargainResult,
  bargainOverCase,
  bargainOverFiles,
  isScenarioFile,
} from '../../desk/bargain.ts';
import type { Register } from '../command.ts';
import { caseFileAt, readBytes, readCaseFile } from '../files.ts';
import { wholeNumber } from '../options.ts';
import { frontPlot } from '../terminal/front-plot.ts';
import { paragraph, table } from '../terminal/table.ts';

interface Flags extends Omit<BargainOptions, 'epsilon'> {
  readonly epsilon: number;
  readonly json?: boolean;
}

/** `parley bargain CASE`, or a domain and profiles of another tool. */
export const registerBargain: Register = (program, terminal) => {
  program
    .command('bargain')
    .description('Is there a zone of agreement, which packages are efficient, and what does each side get?')
    .argument('<file...>', 'a case file; or a domain and its profiles (Genius, GeniusWeb, NegMAS, NegoLog)')
    .option('--framework <id>', 'under a framework of the case')
    .option('--future <id>', 'in a future of the case')
    .option('--reading <id>', 'in a reading of the case')
    .option('--samples <number>', 'plausible worlds for uncertain points', wholeNumber(1, 100_000), 500)
    .option('--seed <number>', 'seed of the random draws', wholeNumber(0, 2 ** 31 - 1), 1)
    .option('--epsilon <percent>', 'bound asked of the front of four and more parties', wholeNumber(1, 50), 1)
    .option('--json', 'print the whole result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley bargain catalog/veld-river/case.parley.yaml
  parley bargain catalog/veld-river/case.parley.yaml --framework quiet-channel
  parley bargain domain.xml buyer.xml seller.xml --json

Two and three parties have an exact front; with more it is approximate and says by how much, the solutions are exact.`,
    )
    .action((places: string[], flags: Flags) => {
      const files = places.map(caseFileAt);
      const options = { ...flags, epsilon: flags.epsilon / 100 };
      const read = files.map(file => ({ file, bytes: readBytes(file) }));
      const isScenario = files.length > 1 || isScenarioFile(read[0]!.file, read[0]!.bytes);
      if (isScenario && (flags.framework ?? flags.future ?? flags.reading) !== undefined) {
        const message = 'Only a case has frameworks, futures and readings.';
        throw new UsageError({ code: 'VARIANT_WITHOUT_CASE', message, hint: 'Leave the option out.' });
      }
      const result = isScenario ? bargainOverFiles(read, options) : bargainOverCase(readCaseFile(files[0]!), options);
      terminal.out(flags.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result, terminal.columns));
    });
};

const solutionLabels = {
  nash: 'Nash',
  kalaiSmorodinsky: 'Kalai-Smorodinsky',
  egalitarian: 'Egalitarian',
  utilitarian: 'Utilitarian',
} as const;

function inWords(result: BargainResult, width: number): string {
  const { title, parties, issues, outcomes, zone, front, notes, rounding } = result;
  const lines = [
    `${title}: is there a zone of agreement?`,
    paragraph(
      `${parties.length} parties, ${issues.length} issues, ${grouped(outcomes)} packages. Reservations: ${parties.map(({ name, reservation }) => `${name} ${figure(reservation)}`).join(', ')}.`,
      width,
    ),
    paragraph(zoneSentence(result), width),
  ];
  if (zone.sampled) {
    const { share, deciding } = zone.sampled;
    const turn = deciding
      ? ` It turns most on ${deciding.at}: ${percent(deciding.inLowerHalf.share)} in the lower half of its range, ${percent(deciding.inUpperHalf.share)} in the upper.`
      : '';
    lines.push(
      paragraph(
        `Under the ranges of the case there is a zone in ${percent(share.share)} (${percent(share.low)} to ${percent(share.high)}) of ${share.of} plausible worlds.${turn}`,
        width,
      ),
    );
  }
  for (const note of notes) lines.push(paragraph(note, width));
  if (rounding > 0) lines.push(paragraph(`Utilities were rounded by at most ${rounding.toExponential(1)}.`, width));
  if (zone.empty) return `${lines.join('\n')}\n`;
  lines.push('', solutionTable(result, width), '');
  const kind = front.bound === 0 ? 'exact' : `approximate: within ${percent(front.bound)} of each party's range`;
  lines.push(`The front: ${front.size} point${front.size === 1 ? '' : 's'} (${kind}).`);
  if (parties.length === 2) lines.push(frontPlot(result, width));
  return `${lines.join('\n')}\n`;
}

function zoneSentence({ zone, parties }: BargainResult): string {
  if (!zone.empty) {
    return `There is a zone of agreement: ${zone.count === null ? 'acceptable packages exist (too many different totals to count them)' : `${grouped(zone.count)} acceptable packages`}.`;
  }
  const conflict = zone.conflict ? ` These cannot be met together: ${zone.conflict.join('; ')}.` : '';
  const gives = (zone.concessions ?? []).map((each, party) =>
    each === null
      ? `${parties[party]!.name} alone cannot open it by its reservation`
      : `${parties[party]!.name} alone would open it by accepting ${figure(each)} less`,
  );
  return `There is no zone of agreement.${conflict} ${gives.join('; ')}.`;
}

/** Solutions as columns of packages: what each side gets, issue by issue. */
function solutionTable(result: BargainResult, width: number): string {
  const { parties, issues } = result;
  const columns = (Object.keys(solutionLabels) as (keyof typeof solutionLabels)[]).map(name => ({
    label: solutionLabels[name],
    points: result[name],
  }));
  const rows = [
    ...parties.map(({ name }, party) => [
      name,
      ...columns.map(({ points }) => points.map(({ utilities }) => figure(utilities[party]!)).join(' | ')),
    ]),
    ...issues.map(({ id, name }) => [
      name,
      ...columns.map(({ points }) => [...new Set(points.map(point => point.package[id]!))].join(' | ')),
    ]),
  ];
  return table([{ head: 'Efficient package' }, ...columns.map(({ label }) => ({ head: label }))], rows, width);
}

function figure(value: number): string {
  return Math.abs(value) < 10 ? value.toFixed(3).replace(/\.?0+$/, '') : value.toFixed(1).replace(/\.0$/, '');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
