import { forTerminal } from '../../core/escape.ts';
import type { Language } from '../../words/say.ts';

/** What a command may use of the terminal: tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether lines on the error stream may be redrawn: somebody sees them. */
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly colours: boolean;
  /** The language of what is said where something is wrong; English where none was chosen. */
  readonly language?: Language;
}

/** Exit codes of every command. */
export const exit = { fine: 0, findings: 1, failure: 2 } as const;

/** The process's own terminal. NO_COLOR (no-color.org) turns colours off. */
export function processTerminal(): Terminal {
  return {
    out: text => void process.stdout.write(forTerminal(text)),
    err: text => void process.stderr.write(forTerminal(text)),
    isTerminal: process.stderr.isTTY === true,
    columns: Math.min(process.stdout.columns || 80, 120),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  };
}

/**
 * Ends the process where its output cannot be written: quietly where the reader has gone (`| head -1`), with a word where
 * the disk is full.
 */
export function endWhereOutputFails(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.fine);
    const reason = error.code === 'ENOSPC' ? 'the disk is full' : error.message;
    process.stderr.write(`OUTPUT_UNWRITABLE The output cannot be written: ${reason}. Give it another place.\n`);
    process.exit(exit.failure);
  });
  process.stderr.on('error', () => process.exit(exit.failure));
}
