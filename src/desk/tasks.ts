/** Work that may run on another thread: plain data in, plain data out, the same result wherever it runs. */
import type { Cell, CellId } from '../analysis/assessment/assessment.ts';
import { buildCell } from '../analysis/assessment/cell.ts';
import { type SampleTask, tallyWorlds } from '../analysis/robustness/sample.ts';
import type { Tally } from '../analysis/robustness/tally.ts';
import type { Concept } from '../analysis/stability/kernel.ts';
import type { Case } from '../case/model.ts';

export type Task = ({ readonly kind: 'sample' } & SampleTask) | CellTask;

interface CellTask {
  readonly kind: 'cell';
  readonly id: CellId;
  readonly case: Case;
  readonly tally: Tally;
  readonly concept: Concept;
  readonly seed: number;
}

export type TaskResult<T extends Task> = T extends { kind: 'sample' } ? Tally : Cell;

/** Runs a task on this thread. */
export function runTask<T extends Task>(task: T): TaskResult<T> {
  const result =
    task.kind === 'sample' ? tallyWorlds(task) : buildCell(task.id, task.case, task.tally, task.concept, task.seed);
  return result as TaskResult<T>;
}

/** Runs tasks somewhere: on this thread, on worker threads, in web workers. */
export type RunTask = <T extends Task>(task: T) => Promise<TaskResult<T>>;
