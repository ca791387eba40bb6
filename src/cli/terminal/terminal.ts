/** What a command may use of the terminal: tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours and redrawn lines are for terminals only. */
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly colours: boolean;
}

/** Exit codes of every command. */
export const exit = { fine: 0, findings: 1, failure: 2 } as const;

/** The process's own terminal. NO_COLOR (no-color.org) turns colours off. */
export function processTerminal(): Terminal {
  const isTerminal = process.stdout.isTTY === true;
  return {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    isTerminal,
    columns: Math.min(process.stdout.columns || 80, 120),
    colours: isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  };
}
