/** One redrawn line on the error stream for work over a second, and Ctrl-C. Nothing is drawn where there is no terminal. */
import { CancelledError } from '../../core/errors.ts';
import type { Progress } from '../../core/progress.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs long work with a progress line after the first second. Ctrl-C makes the next progress call throw
 * `CancelledError`; a second Ctrl-C ends the process as usual.
 */
export async function withProgress<T>(
  terminal: Terminal,
  label: string,
  work: (progress: Progress, signal: AbortSignal) => Promise<T> | T,
): Promise<T> {
  const started = performance.now();
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  let drawn = false;
  let last = 0;
  try {
    return await work((done, total) => {
      if (stop.signal.aborted) throw new CancelledError(label);
      const now = performance.now();
      if (!terminal.isTerminal || now - started < 1000 || now - last < 100) return;
      last = now;
      drawn = true;
      const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
      terminal.err(`\r${label}: ${percent} % (Ctrl-C cancels)  `);
    }, stop.signal);
  } finally {
    process.removeListener('SIGINT', interrupt);
    if (drawn) terminal.err(`\r${' '.repeat(label.length + 30)}\r`);
  }
}
