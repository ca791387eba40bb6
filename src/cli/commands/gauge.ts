import { Option } from 'commander';
import { UsageError } from '../../core/errors.ts';
import { listOfAgenda, listOfText, parseLevels, type Unclear } from '../../desk/gauge-list.ts';
import { unreviewed } from '../../desk/gauge-words.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { readBytes, readCaseFile } from '../files.ts';
import type { HostFlags } from '../gauge/host.ts';
import type { JoinFlags } from '../gauge/join.ts';
import type { PracticeFlags } from '../gauge/practice.ts';
import { choice, wholeNumber } from '../options.ts';

interface ListFlags {
  readonly list?: string;
  readonly levels: string;
}

const unclear = () =>
  new Option(
    '--unclear <answer>',
    'where the case leaves open whether a party accepts (ranges, not given): accept or refuse',
  ).argParser(choice<Unclear>(['accept', 'refuse']));
const levelsOption = ['--levels <list>', 'levels, the most demanding first, with scores', 'yes'] as const;
const timeoutOption = ['--timeout <seconds>', 'longest wait for the others', wholeNumber(1, 7 * 86_400), 600] as const;

function readList(file: string | undefined, { list, levels }: ListFlags) {
  const parsed = parseLevels(levels);
  const names = parsed.map(({ name }) => name);
  const theCase = file === undefined ? undefined : readCaseFile(file).case;
  if (list !== undefined) {
    return { list: listOfText(new TextDecoder().decode(readBytes(list)), list, names), levels: parsed, theCase };
  }
  if (theCase) return { list: listOfAgenda(theCase, names), levels: parsed, theCase };
  throw new UsageError(complaint('GAUGE_LIST'));
}

interface RelayFlags {
  readonly port: number;
  readonly bind: string;
  readonly json?: boolean;
}

/** `parley gauge practice|host|join|relay|verify`; what needs cryptography is loaded when it is asked for. */
export const registerGauge: Register = (program, terminal, finish) => {
  const gauge = program
    .command('gauge')
    .description(`Does an outcome exist that all parties accept? Nobody holds the answers. ${unreviewed}`)
    .addHelpText('after', `\n${unreviewed}\nWhat it protects, and what it does not: docs/methods/gauge.md`);

  gauge
    .command('practice')
    .description('Play all parties on one machine.')
    .argument('[case]', 'a case file with an agenda')
    .option('--list <file>', 'a text file with one outcome a line, instead of the agenda')
    .option(...levelsOption)
    .option('--answers <name=file...>', "each party's answers, instead of its utilities in the case")
    .option('--minimum <number>', 'outcomes that each party must accept', wholeNumber(0, 4096), 0)
    .option('--which', 'after a yes, find one acceptable outcome')
    .addOption(unclear())
    .option('--transcript <file>', 'write the transcript')
    .option('--force', 'replace an existing file')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley gauge practice catalog/veld-river/case.parley.yaml --unclear refuse
  parley gauge practice case.parley.yaml --levels "strongly=80, yes=60, could live with" --which
  parley gauge practice --list packages.txt --answers north=north.txt south=south.txt

An answers file has a line per level: "yes: 1 3-7 12" (numbers of the list).`,
    )
    .action(async (file: string | undefined, flags: PracticeFlags & ListFlags) => {
      const { practiceGauge } = await import('../gauge/practice.ts');
      practiceGauge(readList(file, flags), flags, terminal);
    });

  gauge
    .command('host')
    .description('Convene a gauge between separate processes: starts a relay and prints the invitation.')
    .argument('[case]', 'a case file with an agenda')
    .option('--list <file>', 'a text file with one outcome a line, instead of the agenda')
    .option(...levelsOption)
    .option('--parties <number>', 'how many parties take part', wholeNumber(2, 6), 2)
    .option('--minimum <number>', 'outcomes that each party must accept', wholeNumber(0, 4096), 0)
    .option('--budget <number>', 'gauges agreed for this list', wholeNumber(1, 255), 1)
    .option('--round <number>', 'which of them this is (default: by the ledger in --home)', wholeNumber(1, 255))
    .option('--which', 'after a yes and the consent of all, find one acceptable outcome')
    .option('--standing', 'the same answers in every gauge on this list, proven')
    .option('--share', 'hold one more key share and release it last, to all at once')
    .option('--name <name>', "the convener's name, with --share", 'the convener')
    .option('--port <number>', 'port of the relay; 0 for any free one', wholeNumber(0, 65_535), 0)
    .option('--bind <address>', 'address that the relay listens on', '127.0.0.1')
    .option('--public <url>', 'address that the parties reach it by, such as wss://gauge.example.org')
    .option('--relay <url>', 'use a relay that runs elsewhere (parley gauge relay)')
    .option('--home <folder>', 'where keys and journals are kept (default ~/.parley/gauge)')
    .option(...timeoutOption)
    .option('--resume', 'take up the gauge that this folder was hosting')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley gauge host catalog/veld-river/case.parley.yaml --home ./convener
  parley gauge host --list packages.txt --parties 3 --minimum 2 --share --home ./convener
  parley gauge host --resume --home ./convener`,
    )
    .action(async (file: string | undefined, flags: HostFlags & ListFlags & { resume?: boolean }) => {
      const { hostGauge } = await import('../gauge/host.ts');
      finish(await hostGauge(flags.resume ? undefined : readList(file, flags), flags, terminal));
    });

  gauge
    .command('join')
    .description('Take part as one party. Run it again after a crash: it goes on where it stood.')
    .argument('<invitation>', 'the line that the convener sent you, in quotes')
    .requiredOption('--name <name>', 'your name in this gauge')
    .option('--answers <file>', 'your answers: a line per level, "yes: 1 3-7 12"')
    .option('--case <file>', 'answer from your own case: the utilities of --as')
    .option('--as <party>', 'with --case: which party you are')
    .option('--levels <list>', 'with --case: your scores for the levels, such as "strongly=80, yes=60"')
    .addOption(unclear())
    .option('--yes', 'consent to the terms without being asked')
    .option('--which <answer>', 'after a yes: consent to learning which outcome (yes or no)', choice(['yes', 'no']))
    .option('--home <folder>', 'where your key and journal are kept (default ~/.parley/gauge)')
    .option(...timeoutOption)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley gauge join "ws://127.0.0.1:7000/room/1/...#..." --name north --home ./north
  parley gauge join "ws://..." --name north --home ./north --answers north.txt --yes --which no
  parley gauge join "ws://..." --name north --home ./north --case north.parley.yaml --as north

Without --answers and --case you are asked on the terminal. Ctrl-C leaves, and the others are told.`,
    )
    .action(async (invitation: string, flags: JoinFlags) => {
      const { joinGauge } = await import('../gauge/join.ts');
      finish(await joinGauge(invitation, flags, terminal));
    });

  gauge
    .command('relay')
    .description('Run a relay alone: it sees sealed frames, and cannot read or forge them.')
    .option('--port <number>', 'port; 0 for any free one', wholeNumber(0, 65_535), 7000)
    .option('--bind <address>', 'address to listen on', '127.0.0.1')
    .option('--json', 'print the address as JSON')
    .addHelpText('after', '\nExample:\n  parley gauge relay --bind 0.0.0.0 --port 7000')
    .action((flags: RelayFlags) => runRelay(flags));

  gauge
    .command('verify')
    .description(
      'Check a transcript without any secret; with two of one gauge, find who told each something different.',
    )
    .argument('<transcript...>', 'one transcript, or two of the same gauge')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley gauge practice case.parley.yaml --transcript gauge.pgt && parley gauge verify gauge.pgt
  parley gauge verify north/transcript.pgt south/transcript.pgt`,
    )
    .action(async (files: string[], flags: { json?: boolean }) => {
      if (files.length > 2) throw new UsageError(complaint('GAUGE_FILES', { n: files.length }));
      const { verifyGauge } = await import('../gauge/verify.ts');
      finish(verifyGauge(files, flags.json === true, terminal));
    });

  async function runRelay({ port, bind, json }: RelayFlags): Promise<void> {
    const { startRelay } = await import('../../relay/server.ts');
    const forwarder = await startRelay({ port, host: bind });
    const address = `ws://${bind}:${forwarder.port}`;
    terminal.out(
      json
        ? `${JSON.stringify({ address, warning: unreviewed })}\n`
        : `${unreviewed}\nForwarding on ${address} (Ctrl-C ends it).\n`,
    );
    await new Promise<void>(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await forwarder.close();
  }
};
