import { stability } from '../../desk/questions/stability.ts';
import { answerOnThisThread } from './answering.ts';

answerOnThisThread({ stability });
