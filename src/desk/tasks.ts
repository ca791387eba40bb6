/** Work that may run on another thread: plain data in, plain data out, the same result wherever it runs. */
import { type CellTask, type WrittenCell, writtenCell } from '../analysis/assessment/cell.ts';
import { judgeWorlds, type WorldsTask } from '../analysis/assessment/judge-worlds.ts';
import { judgeZoneWorlds, writtenZone, type ZoneTask, type ZoneWorldsTask } from '../analysis/assessment/zone.ts';
import type { Verdicts } from '../analysis/worlds/question.ts';

interface Tasks {
  readonly worlds: { readonly task: WorldsTask; readonly result: readonly Verdicts[] };
  readonly cell: { readonly task: CellTask; readonly result: WrittenCell };
  readonly 'zone worlds': { readonly task: ZoneWorldsTask; readonly result: readonly Verdicts[] };
  readonly zone: { readonly task: ZoneTask; readonly result: ReturnType<typeof writtenZone> };
}

export type Task = { [Kind in keyof Tasks]: { readonly kind: Kind } & Tasks[Kind]['task'] }[keyof Tasks];
export type TaskResult<T extends Task> = Tasks[T['kind']]['result'];

/** Runs a task on this thread. */
export function runTask<T extends Task>(task: T): TaskResult<T> {
  return resultOf(task) as TaskResult<T>;
}

function resultOf(task: Task): TaskResult<Task> {
  switch (task.kind) {
    case 'worlds':
      return judgeWorlds(task);
    case 'cell':
      return writtenCell(task);
    case 'zone worlds':
      return judgeZoneWorlds(task);
    case 'zone':
      return writtenZone(task);
  }
}

/** Runs tasks somewhere: on this thread, on worker threads, in web workers. */
export type RunTask = <T extends Task>(task: T) => Promise<TaskResult<T>>;
