import type { RunTask, tasks } from '../assess/tasks.ts';
import type { StartWorker } from './message.ts';
import { WorkerPool } from './pool.ts';

export interface TaskPool {
  readonly run: RunTask;
  close(): Promise<void>;
}

/** The tasks of `src/desk/assess/tasks.ts` over as many workers. */
export function taskPool(size: number, startWorker: StartWorker): TaskPool {
  const pool = new WorkerPool<typeof tasks>(size, startWorker);
  return { run: task => pool.ask(task.kind, task as never) as never, close: () => pool.close() };
}
