/** What the parser of the command line refuses, as complaints that every language can say. */
import type { Command, CommanderError, Option } from 'commander';
import type { Complaint } from '../core/errors.ts';
import { complaint, saying } from '../words/complaint.ts';
import { ValueRefused } from './options.ts';

/** The English of the message stays the parser's own. */
export function usageComplaint(error: CommanderError, program: Command): Complaint {
  const message = error.message.replace(/^error: /, '');
  return { ...saidOf(error.code, message, program), message };
}

function saidOf(code: string, detail: string, program: Command): Complaint {
  const [name = '', value = ''] = [...detail.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted!);
  switch (code) {
    case 'commander.unknownOption':
      return complaint('USAGE.unknownOption', { option: name });
    case 'commander.unknownCommand':
      return complaint('USAGE.unknownCommand', { command: name });
    case 'commander.missingArgument':
      return complaint('USAGE.missingArgument', { argument: name });
    case 'commander.optionMissingArgument':
      return complaint('USAGE.optionMissingArgument', { option: name });
    case 'commander.missingMandatoryOptionValue':
      return complaint('USAGE.missingMandatoryOptionValue', { option: name });
    case 'commander.excessArguments':
      return complaint('USAGE.excessArguments', countsIn(detail));
    case 'commander.invalidArgument':
      return refusalOf(name, value, program) ?? complaint('USAGE', { detail });
    default:
      return complaint('USAGE', { detail });
  }
}

/** `Expected 1 argument but got 2.` */
function countsIn(detail: string) {
  const [n = 0, given = 0] = [...detail.matchAll(/(?<= )\d+/g)].map(Number);
  return { n, given: saying('bytes.given', { n: given }) };
}

/** The parser keeps of a refusal its English alone: the option is asked once more. */
function refusalOf(flags: string, value: string, program: Command): Complaint | undefined {
  for (const option of optionsOf(program)) {
    if (option.flags !== flags || !option.parseArg) continue;
    try {
      option.parseArg(value, undefined);
    } catch (error) {
      if (error instanceof ValueRefused)
        return complaint('USAGE.invalidArgument', { option: flags, value, said: error.said });
    }
  }
  return undefined;
}

function optionsOf(command: Command): Option[] {
  return [...command.options, ...command.commands.flatMap(optionsOf)];
}
