/** A question to a worker: its kind names it in a table, and its function is the work. */
import type { Progress } from '../../core/progress.ts';
import type { RunTask } from '../assess/tasks.ts';

/** What a question may use where it is answered. */
export interface Means {
  readonly progress: Progress;
  /** Runs tasks on further workers where there are some. */
  readonly run: RunTask;
}

/** What is asked and what comes back are plain data. */
export type Question<Asked = never, Answer = unknown> = (asked: Asked, means: Means) => Answer | Promise<Answer>;

export type Questions = Readonly<Record<string, Question>>;
export type Asked<Of extends Question> = Parameters<Of>[0];
export type Answer<Of extends Question> = Awaited<ReturnType<Of>>;
