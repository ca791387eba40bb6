import { parentPort } from 'node:worker_threads';
import { answerTask } from '../../desk/task-answer.ts';
import type { Task } from '../../desk/tasks.ts';

parentPort!.on('message', (task: Task) => parentPort!.postMessage(answerTask(task)));
