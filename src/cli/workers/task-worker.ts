import { parentPort } from 'node:worker_threads';
import { runTask, type Task } from '../../desk/tasks.ts';
import { toPlain } from './plain-error.ts';

parentPort!.on('message', (task: Task) => {
  try {
    parentPort!.postMessage({ result: runTask(task) });
  } catch (error) {
    parentPort!.postMessage({ error: toPlain(error) });
  }
});
