import { answerTask } from '../../desk/task-answer.ts';
import type { Task } from '../../desk/tasks.ts';

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage(answerTask(data)));
