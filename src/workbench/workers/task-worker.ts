import { tasks } from '../../desk/assess/tasks.ts';
import { answerInThisWorker } from './answering.ts';

answerInThisWorker(tasks);
