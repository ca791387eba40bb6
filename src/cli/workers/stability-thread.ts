/** Stability analysis where Ctrl-C can end it with a word: small models on this thread, larger ones on another. */
import { Worker } from 'node:worker_threads';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { CancelledError } from '../../core/errors.ts';
import { fromPlain, type PlainError } from '../../core/plain-error.ts';
import type { Progress } from '../../core/progress.ts';
import { analyseStability, type StabilityOptions, type StabilityResult } from '../../desk/stability.ts';
import { complaint } from '../../words/complaint.ts';
import { untilInterrupted } from '../terminal/progress-line.ts';

export interface StabilityJob {
  readonly text: string;
  readonly file: string;
  readonly options: StabilityOptions;
}

type Answer =
  | { readonly result: StabilityResult }
  | { readonly error: PlainError }
  | { readonly done: number; readonly total: number };

/** A model of so many options is solved within a second, unless sets of changes are searched. */
const quickOptions = 10;

/** As `analyseStability`. @throws CancelledError where Ctrl-C ends it. */
export async function stabilityUntilInterrupted(
  document: CaseDocument,
  options: StabilityOptions,
  progress: Progress,
): Promise<StabilityResult> {
  const size = document.case.situation?.options.length ?? 0;
  if (size <= quickOptions && options.leastChange === undefined) return analyseStability(document, options, progress);
  const job: StabilityJob = { text: document.text, file: document.file, options };
  const worker = new Worker(new URL('./stability-worker.ts', import.meta.url), { workerData: job });
  try {
    return await new Promise<StabilityResult>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (answer: Answer) => {
        if ('result' in answer) resolve(answer.result);
        else if ('error' in answer) reject(fromPlain(answer.error));
        else progress(answer.done, answer.total);
      });
      untilInterrupted(
        () => reject(new CancelledError(complaint('CANCELLED.analysis'))),
        () => new Promise(ended => worker.once('exit', ended)),
      ).catch(reject);
    });
  } finally {
    await worker.terminate();
  }
}
