/** Single keys and edited lines from a terminal. What is typed ahead is kept. */
import { createInterface } from 'node:readline/promises';
import { CancelledError } from '../../core/errors.ts';

export interface Keys {
  /** The next key. @throws CancelledError at Ctrl-C, Ctrl-D or the end of the input. */
  readonly next: () => Promise<string>;
  /** A line to be edited that begins as `text`. @throws CancelledError as above. */
  readonly line: (question: string, text: string) => Promise<string>;
  readonly close: () => void;
}

export function openKeys(input: NodeJS.ReadStream, output: NodeJS.WritableStream, task: string): Keys {
  let ahead: string[] = [];
  const read = async (): Promise<string> => {
    input.setRawMode(true);
    input.resume();
    try {
      return await new Promise<string>((resolve, reject) => {
        const done = (): void => {
          input.off('data', onData);
          input.off('end', onEnd);
        };
        const onData = (chunk: Buffer | string): void => {
          done();
          resolve(chunk.toString('utf8'));
        };
        const onEnd = (): void => {
          done();
          reject(new CancelledError(task));
        };
        input.on('data', onData);
        input.on('end', onEnd);
      });
    } finally {
      input.pause();
    }
  };
  return {
    async next() {
      if (ahead.length === 0) {
        const typed = await read();
        ahead = typed.startsWith('\u001b') ? ['\u001b'] : [...typed];
      }
      const key = ahead.shift()!;
      if (key === '\u0003' || key === '\u0004') throw new CancelledError(task);
      return key;
    },
    async line(question, text) {
      input.setRawMode(false);
      const lines = createInterface({ input, output, terminal: true });
      const stop = new AbortController();
      lines.once('SIGINT', () => stop.abort());
      lines.once('close', () => stop.abort());
      try {
        const reply = lines.question(question, { signal: stop.signal });
        lines.write(text);
        for (const key of ahead.splice(0)) lines.write(key);
        return (await reply).trim();
      } catch (error) {
        if (stop.signal.aborted) throw new CancelledError(task);
        throw error;
      } finally {
        lines.close();
      }
    },
    close() {
      input.setRawMode(false);
      input.pause();
    },
  };
}
