/** The worker's side: each question of the table is answered, or refused by its own class. */
import { toPlain } from '../../core/plain-error.ts';
import type { Progress } from '../../core/progress.ts';
import { type RunTask, runTask } from '../assess/tasks.ts';
import type { Asking, Reply } from './message.ts';
import type { Questions } from './question.ts';

/** Nobody looks more often. */
const betweenProgressMs = 60;

const runHere: RunTask = async task => runTask(task);

export async function answerTo(
  questions: Questions,
  { id, kind, asked }: Asking,
  reply: (reply: Reply) => void,
  run: RunTask = runHere,
): Promise<void> {
  let last = 0;
  const progress: Progress = (done, total) => {
    if (performance.now() - last < betweenProgressMs && done < total) return;
    last = performance.now();
    reply({ id, progress: [done, total] });
  };
  try {
    reply({ id, answer: await questions[kind]!(asked as never, { progress, run }) });
  } catch (error) {
    reply({ id, error: toPlain(error) });
  }
}
