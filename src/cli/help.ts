/** Help in the language of the terminal; flags, ids and examples are the same in every language. */
import type { Argument, Command, Help, Option } from 'commander';
import { Help as ParserHelp } from 'commander';
import stringWidth from 'string-width';
import type { Voice } from './terminal/voice.ts';

/** What the parser itself says in a help: its heads, its places, its own option and command. */
export function speakHelp(program: Command, voice: Voice): Command {
  const parser = new ParserHelp();
  const heads: Readonly<Record<string, string>> = {
    'Usage:': voice('cli.usage'),
    'Arguments:': voice('cli.arguments'),
    'Options:': voice('cli.options'),
    'Commands:': voice('cli.commands'),
  };
  const withDefault = (text: string) =>
    text.replace(/\(default: ([^()]*)\)$/, (_, value: string) => voice('cli.default', { value }));
  const spoken: Partial<Help> = {
    styleTitle: title => heads[title] ?? title,
    displayWidth: stringWidth,
    commandUsage: command =>
      parser
        .commandUsage(command)
        .replace('[options]', voice('cli.placeOptions'))
        .replace('[command]', voice('cli.placeCommand')),
    subcommandTerm: command => parser.subcommandTerm(command).replace('[options]', voice('cli.placeOptions')),
    optionDescription: (option: Option) => withDefault(parser.optionDescription(option)),
    argumentDescription: (argument: Argument) => withDefault(parser.argumentDescription(argument)),
  };
  return program
    .configureHelp(spoken)
    .helpOption('-h, --help', voice('cli.help'))
    .helpCommand('help [command]', voice('cli.help'));
}
