import type { RunTask } from '../../desk/assess/tasks.ts';
import { answerTo } from '../../desk/workers/answer.ts';
import type { Asking, Reply } from '../../desk/workers/message.ts';
import type { Questions } from '../../desk/workers/question.ts';

/** Makes this web worker one that answers these questions. */
export function answerInThisWorker(questions: Questions, run?: RunTask): void {
  addEventListener('message', ({ data }: MessageEvent<Asking>) =>
    answerTo(questions, data, (reply: Reply) => postMessage(reply), run),
  );
}
