/** The running assessment: a quick look first, then the wanted number of worlds; begun anew after every edit. */
import { signal } from '@preact/signals';
import type { AssessmentResult, Concept } from '../../../desk/assess/assessment-view.ts';
import { longRun } from '../../state/long-run.ts';
import { CaseWorker } from '../../workers/case-worker.ts';

export interface RunOptions {
  readonly concept: Concept;
  readonly samples: number;
  readonly seed: number;
}

const quickSamples = 60;

export const runOptions = signal<RunOptions>({ concept: 'seq', samples: 1000, seed: 1 });
/** Answers the small questions of an opened cell while the assessment is busy. */
export const companion = new CaseWorker();

export const assessment = longRun<RunOptions, AssessmentResult>(async ({ ask, show }, options) => {
  if (options.samples > quickSamples) show(await ask('assess', { options: { ...options, samples: quickSamples } }));
  return ask('assess', { options });
});
