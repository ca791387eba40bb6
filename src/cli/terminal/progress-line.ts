/** One redrawn line on the error stream for work over a second, and Ctrl-C. Nothing is drawn where there is no terminal. */

import stringWidth from 'string-width';
import type { Progress } from '../../core/progress.ts';
import type { Terminal } from './terminal.ts';
import { voiceOf } from './voice.ts';

/** What is done, as a sentence with the place `percent`. */
type Doing = 'terminal.assessing' | 'terminal.analysing' | 'terminal.bargaining' | 'terminal.reading';

/** Runs long work with a progress line after the first second. Work on this thread is ended by Ctrl-C as any process is. */
export async function withProgress<T>(
  terminal: Terminal,
  doing: Doing,
  work: (progress: Progress) => Promise<T> | T,
): Promise<T> {
  const started = performance.now();
  const voice = voiceOf(terminal);
  let widest = 0;
  let last = 0;
  try {
    return await work((done, total) => {
      const now = performance.now();
      if (!terminal.isTerminal || now - started < 1000 || now - last < 100) return;
      last = now;
      const line = voice(doing, { percent: total > 0 ? Math.floor((100 * done) / total) : 0 });
      widest = Math.max(widest, stringWidth(line));
      terminal.err(`\r${line}  `);
    });
  } finally {
    if (widest > 0) terminal.err(`\r${' '.repeat(widest + 2)}\r`);
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
