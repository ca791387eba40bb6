/** One redrawn line on the error stream for work over a second, and Ctrl-C. Nothing is drawn where there is no terminal. */
import type { Progress } from '../../core/progress.ts';
import type { Terminal } from './terminal.ts';

/** Runs long work with a progress line after the first second. Work on this thread is ended by Ctrl-C as any process is. */
export async function withProgress<T>(
  terminal: Terminal,
  label: string,
  work: (progress: Progress) => Promise<T> | T,
): Promise<T> {
  const started = performance.now();
  let drawn = false;
  let last = 0;
  try {
    return await work((done, total) => {
      const now = performance.now();
      if (!terminal.isTerminal || now - started < 1000 || now - last < 100) return;
      last = now;
      drawn = true;
      const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
      terminal.err(`\r${label}: ${percent} % (Ctrl-C cancels)  `);
    });
  } finally {
    if (drawn) terminal.err(`\r${' '.repeat(label.length + 30)}\r`);
  }
}

/** Runs work on other threads until Ctrl-C calls `cancel`; a second Ctrl-C ends the process as usual. */
export async function untilInterrupted<T>(cancel: () => void, work: () => Promise<T>): Promise<T> {
  process.once('SIGINT', cancel);
  try {
    return await work();
  } finally {
    process.removeListener('SIGINT', cancel);
  }
}
