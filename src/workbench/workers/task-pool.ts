import { type Job, settle, type TaskAnswer } from '../../desk/task-answer.ts';
import type { RunTask, Task, TaskResult } from '../../desk/tasks.ts';

/** Workers for the tasks of an assessment, one a core but one. They end with the worker that made them. */
export class TaskPool {
  readonly #size = Math.max(1, Math.min(8, navigator.hardwareConcurrency - 1));
  readonly #idle: Worker[] = [];
  readonly #waiting: Job[] = [];
  #started = 0;

  readonly run: RunTask = <T extends Task>(task: T): Promise<TaskResult<T>> =>
    new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    });

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#started < this.#size ? this.#start() : undefined);
    if (!worker) return;
    const job = this.#waiting.shift()!;
    const finish = (act: () => void) => {
      this.#idle.push(worker);
      act();
      this.#next();
    };
    worker.onmessage = ({ data }: MessageEvent<TaskAnswer>) => finish(() => settle(job, data));
    worker.onerror = ({ message }) =>
      finish(() => job.reject(new Error(message ?? 'The analysis could not be started.')));
    worker.postMessage(job.task);
  }

  #start(): Worker {
    this.#started++;
    return new Worker(new URL('./task-worker.ts', import.meta.url), { type: 'module' });
  }
}
