/** A task's answer as plain data, the same from a thread of a machine and from a worker of a page. */
import { fromPlain, type PlainError, toPlain } from '../core/plain-error.ts';
import { runTask, type Task, type TaskResult } from './tasks.ts';

export type TaskAnswer = { readonly result: TaskResult<Task> } | { readonly error: PlainError };

export function answerTask(task: Task): TaskAnswer {
  try {
    return { result: runTask(task) };
  } catch (error) {
    return { error: toPlain(error) };
  }
}

/** What waits for a task. */
export interface Job {
  readonly task: Task;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

export function settle({ resolve, reject }: Job, answer: TaskAnswer): void {
  if ('result' in answer) resolve(answer.result as never);
  else reject(fromPlain(answer.error));
}
