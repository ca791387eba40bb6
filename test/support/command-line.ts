/** Runs the command line in this process, with a recorded terminal that is none: no colours, 80 columns. */
import type { Register } from '../../src/cli/command.ts';
import { run } from '../../src/cli/program.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const parley = (...args: string[]): Promise<Ran> => parleyWith(undefined, ...args);

/** The command line with other commands than its own. */
export async function parleyWith(commands: readonly Register[] | undefined, ...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    isTerminal: false,
    columns: 80,
    colours: false,
  };
  const code = await run(args, terminal, commands);
  return { code, out: out.join(''), err: err.join('') };
}
