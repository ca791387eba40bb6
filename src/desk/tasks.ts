/** Work that may run on another thread: plain data in, plain data out, the same result wherever it runs. */
import { type SampleTask, tallyWorlds } from '../analysis/robustness/sample.ts';
import type { Tally } from '../analysis/robustness/tally.ts';

export type Task = { readonly kind: 'sample' } & SampleTask;

export type TaskResult<T extends Task> = T extends { kind: 'sample' } ? Tally : never;

/** Runs a task on this thread. */
export function runTask<T extends Task>(task: T): TaskResult<T> {
  return tallyWorlds(task) as TaskResult<T>;
}

/** Runs tasks somewhere: on this thread, on worker threads, in web workers. */
export type RunTask = <T extends Task>(task: T) => Promise<TaskResult<T>>;
