/** Worker threads as workers of the desk. */
import { Worker } from 'node:worker_threads';
import type { StartWorker } from '../../desk/workers/message.ts';

const startThread =
  (script: URL): StartWorker =>
  (onReply, onFault) => {
    const thread = new Worker(script);
    thread.on('message', onReply);
    thread.on('error', onFault);
    return { post: asking => thread.postMessage(asking), end: () => thread.terminate() };
  };

export const startTaskThread = startThread(new URL('./task-worker.ts', import.meta.url));
export const startStabilityThread = startThread(new URL('./stability-worker.ts', import.meta.url));
