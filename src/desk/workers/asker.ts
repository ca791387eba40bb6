/**
 * One worker that answers questions. The first question starts it; where it breaks down, what waits is refused with the
 * fault, and the next question starts another.
 */
import { CancelledError } from '../../core/errors.ts';
import { fromPlain } from '../../core/plain-error.ts';
import { noProgress, type Progress } from '../../core/progress.ts';
import type { Reply, StartWorker, Worker } from './message.ts';
import type { Answer, Asked, Questions } from './question.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
  readonly progress: Progress;
}

export class Asker<All extends Questions> {
  readonly #startWorker: StartWorker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(startWorker: StartWorker) {
    this.#startWorker = startWorker;
  }

  /** @throws what the question is refused with, by its own class; CancelledError where `end` comes first. */
  ask<Kind extends keyof All & string>(
    kind: Kind,
    asked: Asked<All[Kind]>,
    progress: Progress = noProgress,
  ): Promise<Answer<All[Kind]>> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress });
      worker.post({ id, kind, asked });
    });
  }

  /** Ends the worker, with those that it started. */
  async end(reason: Error = new CancelledError()): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#refuseAll(reason);
    await worker?.end();
  }

  #start(): Worker {
    const worker: Worker = this.#startWorker(
      reply => this.#take(reply),
      fault => {
        if (this.#worker === worker) void this.end(fault);
      },
    );
    return worker;
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if ('progress' in reply) {
      waiting.progress(...reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if ('answer' in reply) waiting.resolve(reply.answer as never);
    else waiting.reject(fromPlain(reply.error));
  }

  #refuseAll(reason: Error): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(reason);
  }
}
