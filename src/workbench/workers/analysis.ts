import { fromPlain } from '../../core/plain-error.ts';
import type { Answers, Question, Reply, Request } from './messages.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
  readonly progress: ((done: number, total: number) => void) | undefined;
}

/** One analysis worker: started by its first question, ended by `cancel`, which also ends the workers it started. */
export class Analysis {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  ask<Kind extends Question['kind']>(
    { contents }: { readonly contents: { readonly text: string; readonly file: string } },
    question: Extract<Question, { kind: Kind }>,
    progress?: (done: number, total: number) => void,
  ): Promise<Answers[Kind]> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress });
      const request: Request = { id, text: contents.text, file: contents.file, question };
      worker.postMessage(request);
    });
  }

  /** Ends all work; questions that wait are never answered. */
  cancel(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      if (!waiting) return;
      if ('progress' in data) {
        waiting.progress?.(...data.progress);
        return;
      }
      this.#waiting.delete(data.id);
      if ('answer' in data) waiting.resolve(data.answer as never);
      else waiting.reject(fromPlain(data.error));
    };
    worker.onerror = event => {
      const fault = new Error(event.message ?? 'The analysis could not be started.');
      for (const { reject } of this.#waiting.values()) reject(fault);
      this.cancel();
    };
    return worker;
  }
}
