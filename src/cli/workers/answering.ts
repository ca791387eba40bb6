import { parentPort } from 'node:worker_threads';
import { answerTo } from '../../desk/workers/answer.ts';
import type { Asking, Reply } from '../../desk/workers/message.ts';
import type { Questions } from '../../desk/workers/question.ts';

/** Makes this thread a worker that answers these questions. */
export function answerOnThisThread(questions: Questions): void {
  const port = parentPort!;
  port.on('message', (asking: Asking) => answerTo(questions, asking, (reply: Reply) => port.postMessage(reply)));
}
