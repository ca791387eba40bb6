import { tasks } from '../../desk/assess/tasks.ts';
import { answerOnThisThread } from './answering.ts';

answerOnThisThread(tasks);
