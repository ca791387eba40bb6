import { tasks } from '../../desk/tasks.ts';
import { answerOnThisThread } from './answering.ts';

answerOnThisThread(tasks);
