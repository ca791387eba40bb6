/** Stability analysis where Ctrl-C can end it with a word: small models on this thread, larger ones on another. */
import type { CaseDocument } from '../../case/file/check-data.ts';
import { CancelledError } from '../../core/errors.ts';
import type { Progress } from '../../core/progress.ts';
import type { stability } from '../../desk/questions/stability.ts';
import { analyseStability, type StabilityOptions, type StabilityResult } from '../../desk/stability/stability.ts';
import { Asker } from '../../desk/workers/asker.ts';
import { complaint } from '../../words/complaint.ts';
import { untilInterrupted } from '../terminal/progress-line.ts';
import { startStabilityThread } from './thread.ts';

/** A model of so many options is solved within a second, unless sets of changes are searched. */
const quickOptions = 10;

/** As `analyseStability`. @throws CancelledError where Ctrl-C ends it. */
export async function stabilityUntilInterrupted(
  document: CaseDocument,
  options: StabilityOptions,
  progress: Progress,
): Promise<StabilityResult> {
  const { text, file, case: theCase } = document;
  const size = theCase.situation?.options.length ?? 0;
  if (size <= quickOptions && options.leastChange === undefined) return analyseStability(document, options, progress);
  const worker = new Asker<{ readonly stability: typeof stability }>(startStabilityThread);
  try {
    return await untilInterrupted(
      () => void worker.end(new CancelledError(complaint('CANCELLED.analysis'))),
      () => worker.ask('stability', { text, file, options }, progress),
    );
  } finally {
    await worker.end();
  }
}
