/** Runs the command line in this process, with a recorded terminal that is none: no colours, 80 columns. */
import { run } from '../../src/cli/program.ts';

export async function parley(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: text => void out.push(text),
    err: text => void err.push(text),
    isTerminal: false,
    columns: 80,
    colours: false,
  });
  return { code, out: out.join(''), err: err.join('') };
}
