/** Web workers as workers of the desk. */
import type { StartWorker } from '../../desk/workers/message.ts';

/** `make` says `new Worker(new URL(...))` in the file that uses the worker: so a bundler finds its script. */
export const startingWith =
  (make: () => Worker): StartWorker =>
  (onReply, onFault) => {
    const worker = make();
    worker.onmessage = ({ data }) => onReply(data);
    worker.onerror = ({ message }) => onFault(new Error(message ?? 'The analysis could not be started.'));
    return { post: asking => worker.postMessage(asking), end: () => worker.terminate() };
  };
