import { Option } from 'commander';
import { UsageError } from '../../core/errors.ts';
import { listOfAgenda, listOfText, parseLevels, type Unclear } from '../../desk/gauge/list.ts';
import { hangingOf } from '../../desk/gauge/listed.ts';
import { plainLevel } from '../../desk/talk/consent.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { readBytes, readCaseFile } from '../files.ts';
import type { HostFlags } from '../gauge/host.ts';
import type { JoinFlags } from '../gauge/join.ts';
import type { PracticeFlags } from '../gauge/practice.ts';
import { choice, wholeNumber } from '../options.ts';
import { plainVoiceOf, type Voice } from '../terminal/voice.ts';

interface ListFlags {
  readonly list?: string;
  readonly levels: string;
}

const unclear = (t: Voice) =>
  new Option('--unclear <answer>', t('cli.gauge.unclear')).argParser(choice<Unclear>(['accept', 'refuse']));
const levelsOption = (t: Voice) => ['--levels <list>', t('cli.gauge.levels'), plainLevel] as const;
const timeoutOption = (t: Voice) =>
  ['--timeout <seconds>', t('cli.gauge.timeout'), wholeNumber(1, 7 * 86_400), 600] as const;

function readList(file: string | undefined, { list, levels }: ListFlags) {
  const parsed = parseLevels(levels);
  const names = parsed.map(({ name }) => name);
  const document = file === undefined ? undefined : readCaseFile(file);
  const theCase = document?.case;
  if (list !== undefined) {
    return {
      list: listOfText(new TextDecoder().decode(readBytes(list)), list, names),
      levels: parsed,
      document,
      theCase,
      hanging: [],
    };
  }
  if (theCase) {
    return { list: listOfAgenda(theCase, names), levels: parsed, document, theCase, hanging: hangingOf(theCase) };
  }
  throw new UsageError(complaint('GAUGE_LIST'));
}

interface RelayFlags {
  readonly port: number;
  readonly bind: string;
  readonly json?: boolean;
}

/** `parley gauge practice|host|join|relay|verify`; what needs cryptography is loaded when it is asked for. */
export const registerGauge: Register = (program, terminal, finish) => {
  const t = plainVoiceOf(terminal);
  const gauge = program
    .command('gauge')
    .description(t('cli.gauge', { unreviewed: t('gauge.unreviewed') }))
    .addHelpText('after', `\n${t('gauge.unreviewed')}\n${t('cli.gauge.note')}`);

  gauge
    .command('practice')
    .description(t('cli.practice'))
    .argument('[case]', t('cli.fileAgenda'))
    .option('--list <file>', t('cli.gauge.list'))
    .option(...levelsOption(t))
    .option('--answers <name=file...>', t('cli.practice.answers'))
    .option('--minimum <number>', t('cli.gauge.minimum'), wholeNumber(0, 4096), 0)
    .option('--which', t('cli.practice.which'))
    .addOption(unclear(t))
    .option('--transcript <file>', t('cli.practice.transcript'))
    .option('--force', t('cli.practice.force'))
    .option('--json', t('cli.jsonResult'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley gauge practice catalog/veld-river/case.parley.yaml --unclear refuse
  parley gauge practice case.parley.yaml --levels "strongly=80, yes=60, could live with" --which
  parley gauge practice --list packages.txt --answers north=north.txt south=south.txt

${t('cli.practice.note')}`,
    )
    .action(async (file: string | undefined, flags: PracticeFlags & ListFlags) => {
      const { practiceGauge } = await import('../gauge/practice.ts');
      practiceGauge(readList(file, flags), flags, terminal);
    });

  gauge
    .command('host')
    .description(t('cli.host'))
    .argument('[case]', t('cli.fileAgenda'))
    .option('--list <file>', t('cli.gauge.list'))
    .option(...levelsOption(t))
    .option('--parties <number>', t('cli.host.parties'), wholeNumber(2, 6), 2)
    .option('--minimum <number>', t('cli.gauge.minimum'), wholeNumber(0, 4096), 0)
    .option('--budget <number>', t('cli.host.budget'), wholeNumber(1, 255), 1)
    .option('--round <number>', t('cli.host.round'), wholeNumber(1, 255))
    .option('--which', t('cli.host.which'))
    .option('--standing', t('cli.host.standing'))
    .option('--share', t('cli.host.share'))
    .option('--name <name>', t('cli.host.name'), 'the convener')
    .option('--port <number>', t('cli.host.port'), wholeNumber(0, 65_535), 0)
    .option('--bind <address>', t('cli.host.bind'), '127.0.0.1')
    .option('--public <url>', t('cli.host.public'))
    .option('--relay <url>', t('cli.host.relay'))
    .option('--home <folder>', t('cli.host.home'))
    .option(...timeoutOption(t))
    .option('--resume', t('cli.host.resume'))
    .option('--json', t('cli.jsonResult'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
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
    .description(t('cli.join'))
    .argument('<invitation>', t('cli.join.invitation'))
    .requiredOption('--name <name>', t('cli.join.name'))
    .option('--answers <file>', t('cli.join.answers'))
    .option('--case <file>', t('cli.join.case'))
    .option('--as <party>', t('cli.join.as'))
    .option('--levels <list>', t('cli.join.levels'))
    .addOption(unclear(t))
    .option('--yes', t('cli.join.yes'))
    .option('--which <answer>', t('cli.join.which'), choice(['yes', 'no']))
    .option('--home <folder>', t('cli.join.home'))
    .option(...timeoutOption(t))
    .option('--json', t('cli.jsonResult'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley gauge join "ws://127.0.0.1:7000/room/1/...#..." --name north --home ./north
  parley gauge join "ws://..." --name north --home ./north --answers north.txt --yes --which no
  parley gauge join "ws://..." --name north --home ./north --case north.parley.yaml --as north

${t('cli.join.note')}`,
    )
    .action(async (invitation: string, flags: JoinFlags) => {
      const { joinGauge } = await import('../gauge/join.ts');
      finish(await joinGauge(invitation, flags, terminal));
    });

  gauge
    .command('relay')
    .description(t('cli.relay'))
    .option('--port <number>', t('cli.relay.port'), wholeNumber(0, 65_535), 7000)
    .option('--bind <address>', t('cli.relay.bind'), '127.0.0.1')
    .option('--json', t('cli.relay.json'))
    .addHelpText('after', `\n${t('cli.example')}\n  parley gauge relay --bind 0.0.0.0 --port 7000`)
    .action((flags: RelayFlags) => runRelay(flags));

  gauge
    .command('verify')
    .description(t('cli.verify'))
    .argument('<transcript...>', t('cli.verify.transcript'))
    .option('--json', t('cli.jsonResult'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
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
    const relay = await startRelay({ port, host: bind });
    const address = `ws://${bind}:${relay.port}`;
    terminal.out(
      json
        ? `${JSON.stringify({ address, warning: t('gauge.unreviewed') })}\n`
        : `${t('gauge.unreviewed')}\n${t('terminal.gauge.forwarding', { address })}\n`,
    );
    await new Promise<void>(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await relay.close();
  }
};
