import { createInterface } from 'node:readline/promises';
import { readCase } from '../../case/file/read.ts';
import { newCase, type PartyAnswer } from '../../case/new/new-case.ts';
import { type TemplateName, template, templateNames } from '../../case/new/templates.ts';
import { digestText } from '../../core/digest.ts';
import { CancelledError, UsageError } from '../../core/errors.ts';
import { resultRecord } from '../../core/result.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { writeFileAtomically } from '../files.ts';
import { choice } from '../options.ts';
import { printResult } from '../terminal/result.ts';
import { plainVoiceOf, type Voice, voiceOf } from '../terminal/voice.ts';

interface Flags {
  readonly template?: TemplateName;
  readonly title?: string;
  readonly party?: readonly string[];
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `parley new [FILE]`: a case from a few questions, from flags, or from a template. */
export const registerNew: Register = (program, terminal) => {
  const t = plainVoiceOf(terminal);
  program
    .command('new')
    .description(t('cli.new'))
    .argument('[file]', t('cli.new.file'), 'case.parley.yaml')
    .option('--template <name>', t('cli.new.template', { templates: templateNames.join(', ') }), choice(templateNames))
    .option('--title <text>', t('cli.new.title'))
    .option('--party <text>', t('cli.new.party'), collect)
    .option('--force', t('cli.new.force'))
    .option('--json', t('cli.new.json'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley new
  parley new talks.parley.yaml --template full --title "The border talks"
  parley new - --title "The border talks" --party "North: withdraw" --party "South: keep the embargo"`,
    )
    .action(async (file: string, flags: Flags) => {
      const text = await compose(flags, voiceOf(terminal));
      readCase(text, file);
      const written = file === '-' ? undefined : file;
      if (written !== undefined) writeFileAtomically(written, text, flags.force === true);
      if (flags.json) {
        const record = resultRecord({ method: 'new', version: '1', input: digestText(text) });
        printResult(record, { written: written ?? null, text }, terminal);
      } else if (written === undefined) terminal.out(text);
      else terminal.err(`${voiceOf(terminal)('terminal.created', { file })}\n`);
    });
};

async function compose(flags: Flags, voice: Voice): Promise<string> {
  if (flags.template) return template(flags.template, flags.title ?? 'Untitled');
  if (flags.party) return newCase({ title: flags.title ?? 'Untitled', parties: flags.party.map(readParty) });
  if (process.stdin.isTTY) return ask(flags.title, voice);
  throw new UsageError(complaint('NOTHING_TO_ASK'));
}

async function ask(title: string | undefined, voice: Voice): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answers = lines[Symbol.asyncIterator]();
  lines.once('SIGINT', () => lines.close());
  const question = async (text: string): Promise<string> => {
    lines.setPrompt(text);
    lines.prompt();
    const { value, done } = await answers.next();
    if (done) throw new CancelledError(complaint('CANCELLED.newCase'));
    return value;
  };
  try {
    const name = title ?? (await question(voice('terminal.askTitle')));
    const parties: PartyAnswer[] = [];
    for (;;) {
      const party = (await question(voice('terminal.askParty', { number: parties.length + 1 }))).trim();
      if (party === '') break;
      parties.push({
        name: party,
        options: split(await question(voice('terminal.askOptions', { party }))),
      });
    }
    return newCase({ title: name.trim() || 'Untitled', parties });
  } finally {
    lines.close();
  }
}

function readParty(text: string): PartyAnswer {
  const [name = '', ...rest] = text.split(':');
  return { name: name.trim(), options: split(rest.join(':')) };
}

function split(text: string): string[] {
  return text
    .split(',')
    .map(phrase => phrase.trim())
    .filter(Boolean);
}

function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
