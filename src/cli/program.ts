import { Command, CommanderError } from 'commander';
import type { Complaint } from '../core/errors.ts';
import { complaintsOf } from '../core/plain-error.ts';
import { english } from '../words/english.ts';
import { languageCodes } from '../words/languages.ts';
import { loadLanguage } from '../words/load-language.ts';
import type { Register } from './command.ts';
import { commands as allCommands } from './commands/commands.ts';
import { speakHelp } from './help.ts';
import { languageWanted } from './language.ts';
import { complaintJson, complaintLine } from './terminal/complaint-line.ts';
import { exit, processTerminal, type Terminal } from './terminal/terminal.ts';
import { plainVoiceOf } from './terminal/voice.ts';
import { usageComplaint } from './usage.ts';

/** Runs the command line and gives the exit code: 0 fine, 1 findings, 2 usage or file errors. */
export async function run(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
  commands: readonly Register[] = allCommands,
): Promise<number> {
  let language = english;
  const refuse = (complaints: readonly Complaint[], isPrinted: boolean) => {
    if (!isPrinted) terminal.err(complaints.map(each => `${complaintLine(each, language)}\n`).join(''));
    if (args.includes('--json')) {
      const said = complaints.map(each => complaintJson(each, language));
      terminal.out(`${JSON.stringify({ complaints: said }, null, 2)}\n`);
    }
    return exit.failure;
  };
  let code: number = exit.fine;
  let program: Command | undefined;
  try {
    language = await loadLanguage(languageWanted(args, process.env.PARLEY_LANGUAGE));
    program = programFor(commands, { ...terminal, language }, given => (code = given));
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // the bare program shows its help and complains of nothing
      const printed = language.code === 'en' || error.code === 'commander.help';
      return error.exitCode === 0 ? exit.fine : refuse([usageComplaint(error, program!)], printed);
    }
    return refuse(complaintsOf(error), false);
  }
}

/** The commands. In English the parser says itself what it refuses. */
function programFor(commands: readonly Register[], terminal: Terminal, finish: (code: number) => void): Command {
  const isEnglish = terminal.language?.code === 'en';
  const t = plainVoiceOf(terminal);
  const program = speakHelp(new Command('parley'), t)
    .description(t('cli.parley'))
    .version('0.1.0', '-V, --version', t('cli.version'))
    .option('--language <code>', t('cli.language', { languages: languageCodes.join(', ') }))
    .showHelpAfterError(isEnglish && '(parley --help shows the commands)')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHasColors: () => terminal.colours,
      outputError: (text, write) => isEnglish && write(text),
    });
  for (const register of commands) register(program, terminal, finish);
  return program;
}
