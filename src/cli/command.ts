import type { Command } from 'commander';
import type { Terminal } from './terminal/terminal.ts';

/** A command adds itself to the program and gives its exit code by `finish`. */
export type Register = (program: Command, terminal: Terminal, finish: (code: number) => void) => void;
