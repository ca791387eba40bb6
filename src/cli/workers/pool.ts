/** Worker threads for the tasks of `src/desk/tasks.ts`. One worker a core; a task's result does not depend on which runs it. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { CancelledError } from '../../core/errors.ts';
import { type Job, settle, type TaskAnswer } from '../../desk/task-answer.ts';
import type { Task, TaskResult } from '../../desk/tasks.ts';

/** Runs tasks on `size` threads. Close it when done; closing rejects what is still waiting with `CancelledError`. */
export class WorkerPool {
  readonly #size: number;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #running = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];

  constructor(size = availableParallelism()) {
    this.#size = Math.max(1, size);
  }

  run<T extends Task>(task: T): Promise<TaskResult<T>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    for (const job of [...this.#waiting.splice(0), ...this.#running.values()]) job.reject(new CancelledError());
    this.#running.clear();
    await Promise.all([...this.#all].map(worker => worker.terminate()));
    this.#all.clear();
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.#size ? this.#start() : undefined);
    if (!worker) return;
    const job = this.#waiting.shift()!;
    this.#running.set(worker, job);
    worker.postMessage(job.task);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./task-worker.ts', import.meta.url));
    this.#all.add(worker);
    worker.on('message', (answer: TaskAnswer) => {
      const job = this.#running.get(worker);
      this.#running.delete(worker);
      this.#idle.push(worker);
      if (job) settle(job, answer);
      this.#next();
    });
    worker.on('error', error => {
      this.#running.get(worker)?.reject(error);
      this.#running.delete(worker);
      this.#all.delete(worker);
      this.#next();
    });
    return worker;
  }
}
