/** Several workers for one kind of work: each answers one question at a time, and which does it changes no answer. */
import { CancelledError } from '../../core/errors.ts';
import { Asker } from './asker.ts';
import type { StartWorker } from './message.ts';
import type { Answer, Asked, Questions } from './question.ts';

interface Job<All extends Questions> {
  readonly begin: (worker: Asker<All>) => Promise<void>;
  readonly reject: (error: unknown) => void;
}

/** Starts at most `size` workers. Close it when done; closing refuses with `CancelledError` what is not answered yet, and what is asked later. */
export class WorkerPool<All extends Questions> {
  readonly #size: number;
  readonly #startWorker: StartWorker;
  readonly #all: Asker<All>[] = [];
  readonly #idle: Asker<All>[] = [];
  readonly #waiting: Job<All>[] = [];
  #isClosed = false;

  constructor(size: number, startWorker: StartWorker) {
    this.#size = Math.max(1, size);
    this.#startWorker = startWorker;
  }

  ask<Kind extends keyof All & string>(kind: Kind, asked: Asked<All[Kind]>): Promise<Answer<All[Kind]>> {
    if (this.#isClosed) return Promise.reject(new CancelledError());
    return new Promise((resolve, reject) => {
      const begin = (worker: Asker<All>) => worker.ask(kind, asked).then(resolve, reject);
      this.#waiting.push({ begin, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new CancelledError());
    await Promise.all(this.#all.map(worker => worker.end()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.length < this.#size ? this.#start() : undefined);
    if (!worker) return;
    const { begin } = this.#waiting.shift()!;
    void begin(worker).then(() => {
      this.#idle.push(worker);
      this.#next();
    });
  }

  #start(): Asker<All> {
    const worker = new Asker<All>(this.#startWorker);
    this.#all.push(worker);
    return worker;
  }
}
