import { parentPort, workerData } from 'node:worker_threads';
import { readCase } from '../../case/file/read.ts';
import { toPlain } from '../../core/plain-error.ts';
import { analyseStability } from '../../desk/stability.ts';
import type { StabilityJob } from './stability-thread.ts';

const { text, file, options } = workerData as StabilityJob;
const port = parentPort!;
try {
  const progress = (done: number, total: number) => port.postMessage({ done, total });
  port.postMessage({ result: analyseStability(readCase(text, file), options, progress) });
} catch (error) {
  port.postMessage({ error: toPlain(error) });
}
