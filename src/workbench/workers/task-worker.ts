import { tasks } from '../../desk/tasks.ts';
import { answerInThisWorker } from './answering.ts';

answerInThisWorker(tasks);
