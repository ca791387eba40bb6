import { runTask, type Task } from '../../desk/tasks.ts';

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  try {
    postMessage({ result: runTask(data) });
  } catch (error) {
    postMessage({ error: String(error) });
  }
});
