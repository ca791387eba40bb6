/** Answers the page's questions about a case, away from the page. The tasks of an assessment go on to workers of its own. */
import { pageQuestions } from '../../desk/questions/page-questions.ts';
import { taskPool } from '../../desk/workers/task-pool.ts';
import { answerInThisWorker } from './answering.ts';
import { startingWith } from './web-worker.ts';

// One a core but one; they end with this worker.
const pool = taskPool(
  Math.min(8, navigator.hardwareConcurrency - 1),
  startingWith(() => new Worker(new URL('./task-worker.ts', import.meta.url), { type: 'module' })),
);

answerInThisWorker(pageQuestions, pool.run);
