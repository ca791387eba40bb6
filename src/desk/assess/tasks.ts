/** Work that may run on another thread: plain data in, plain data out, the same result wherever it runs. */
import { writtenCell } from '../../analysis/assessment/cell.ts';
import { judgeWorlds } from '../../analysis/assessment/judge-worlds.ts';
import { judgeZoneWorlds, writtenZone } from '../../analysis/assessment/zone.ts';

/** The tasks by their kinds: what a worker of a pool is asked. */
export const tasks = {
  worlds: judgeWorlds,
  cell: writtenCell,
  'zone worlds': judgeZoneWorlds,
  zone: writtenZone,
} as const;

type Tasks = typeof tasks;
export type Task = { [Kind in keyof Tasks]: { readonly kind: Kind } & Parameters<Tasks[Kind]>[0] }[keyof Tasks];
export type TaskResult<T extends Task> = ReturnType<Tasks[T['kind']]>;

/** Runs a task on this thread. */
export function runTask<T extends Task>(task: T): TaskResult<T> {
  return tasks[task.kind](task as never) as TaskResult<T>;
}

/** Runs tasks somewhere: on this thread, on worker threads, in web workers. */
export type RunTask = <T extends Task>(task: T) => Promise<TaskResult<T>>;
