/** Single keys and lines from the terminal, one after the other; what is typed ahead is kept. */
import { createInterface, emitKeypressEvents, type Key } from 'node:readline';

export interface Keyboard {
  /** The next key as a character; `undefined` where the input has ended or Ctrl-C was pressed. */
  key(): Promise<string | undefined>;
  /** A line, with a text to begin from. */
  line(prompt: string, begin: string): Promise<string>;
  close(): void;
}

/** Reads single keys from the process's terminal until `close`. */
export function openKeyboard(): Keyboard {
  const input = process.stdin;
  const pressed: (string | undefined)[] = [];
  let waiting: ((key: string | undefined) => void) | undefined;
  const give = (key: string | undefined) => {
    if (waiting) {
      const give = waiting;
      waiting = undefined;
      give(key);
    } else pressed.push(key);
  };
  const onKey = (character: string | undefined, key: Key) =>
    give(key.ctrl && (key.name === 'c' || key.name === 'd') ? undefined : (character ?? key.name ?? ''));
  const onEnd = () => give(undefined);
  const listen = () => {
    input.setRawMode?.(true);
    input.on('keypress', onKey);
    input.on('end', onEnd);
    input.resume();
  };
  const rest = () => {
    input.off('keypress', onKey);
    input.off('end', onEnd);
    input.setRawMode?.(false);
  };
  emitKeypressEvents(input);
  listen();
  return {
    key: () => (pressed.length > 0 ? Promise.resolve(pressed.shift()) : new Promise(resolve => (waiting = resolve))),
    line: async (prompt, begin) => {
      rest();
      const lines = createInterface({ input, output: process.stderr });
      const answer = await new Promise<string>(resolve => {
        lines.once('close', () => resolve(begin));
        lines.question(prompt, resolve);
        lines.write(begin);
        for (const key of pressed.splice(0)) {
          if (key === '\r' || (key !== undefined && key >= ' ')) lines.write(key === '\r' ? '\n' : key);
        }
      });
      lines.close();
      listen();
      return answer;
    },
    close: () => {
      rest();
      input.pause();
    },
  };
}
