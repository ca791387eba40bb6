import { Command, CommanderError } from 'commander';
import { type Complaint, formatComplaint } from '../core/errors.ts';
import { complaintsOf } from '../core/plain-error.ts';
import type { Register } from './command.ts';
import { registerAssess } from './commands/assess.ts';
import { registerBargain } from './commands/bargain.ts';
import { registerCheck } from './commands/check.ts';
import { registerCompletion } from './commands/completion.ts';
import { registerExport } from './commands/export.ts';
import { registerFormat } from './commands/format.ts';
import { registerGauge } from './commands/gauge.ts';
import { registerImport } from './commands/import.ts';
import { registerNew } from './commands/new.ts';
import { registerOpen } from './commands/open.ts';
import { registerRead } from './commands/read.ts';
import { registerRecord } from './commands/record.ts';
import { registerSchema } from './commands/schema.ts';
import { registerStability } from './commands/stability.ts';
import { exit, processTerminal, type Terminal } from './terminal/terminal.ts';

const commands: readonly Register[] = [
  registerAssess,
  registerStability,
  registerRead,
  registerRecord,
  registerBargain,
  registerGauge,
  registerCompletion,
  registerNew,
  registerCheck,
  registerFormat,
  registerSchema,
  registerImport,
  registerExport,
  registerOpen,
];

/** Runs the command line and gives the exit code: 0 fine, 1 findings, 2 usage or file errors. */
export async function run(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let code: number = exit.fine;
  const program = new Command('parley')
    .description('A workbench for quiet talks between parties in conflict.')
    .version('0.1.0')
    .showHelpAfterError('(parley --help shows the commands)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, getOutHasColors: () => terminal.colours });
  for (const register of commands) register(program, terminal, given => (code = given));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    const complaints = refusalOf(error);
    if (complaints.length === 0) return exit.fine;
    if (!(error instanceof CommanderError)) {
      terminal.err(complaints.map(complaint => `${formatComplaint(complaint)}\n`).join(''));
    }
    if (args.includes('--json')) terminal.out(`${JSON.stringify({ complaints }, null, 2)}\n`);
    return exit.failure;
  }
}

/** What a refusal says, as the list that `--json` prints; none where help or the version was asked for. */
function refusalOf(error: unknown): readonly Complaint[] {
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, '');
    return error.exitCode === 0 ? [] : [{ code: 'USAGE', message, hint: '"parley --help" shows the commands.' }];
  }
  return complaintsOf(error);
}
