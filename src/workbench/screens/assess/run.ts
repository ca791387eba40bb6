/** The running assessment: a quick look first, then the wanted number of worlds; begun anew after every edit. */
import { signal } from '@preact/signals';
import type { Complaint } from '../../../core/errors.ts';
import type { AssessmentResult, Concept } from '../../../desk/assessment-view.ts';
import { failureOf } from '../../state/failure.ts';
import { onOtherCase, type Session } from '../../state/session.ts';
import { Analysis } from '../../workers/analysis.ts';

export interface RunOptions {
  readonly concept: Concept;
  readonly samples: number;
  readonly seed: number;
}

export interface Run {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly total: number;
  /** The last result, perhaps of an earlier text while a new one is computed. */
  readonly result?: AssessmentResult;
  /** Whether `result` is of the case as it stands. */
  readonly current: boolean;
  readonly complaints: readonly Complaint[];
}

export const runOptions = signal<RunOptions>({ concept: 'seq', samples: 1000, seed: 1 });
export const run = signal<Run>({ state: 'done', done: 0, total: 0, current: false, complaints: [] });

const quickSamples = 60;
const sampler = new Analysis();
/** Answers the small questions of an opened cell while the sampler is busy. */
export const companion = new Analysis();

let asked: { text: string; options: RunOptions } | undefined;

/** Assesses the case unless that is done or under way. */
export async function assessNow(session: Session): Promise<void> {
  const { text } = session.contents;
  const options = runOptions.value;
  if (asked?.text === text && asked.options === options) return;
  sampler.cancel();
  const mine = { text, options };
  asked = mine;
  const isMine = () => asked === mine;
  const before = run.value.result;
  run.value = {
    state: 'running',
    done: 0,
    total: 1,
    current: false,
    complaints: [],
    ...(before && { result: before }),
  };
  const steps = options.samples > quickSamples ? [quickSamples, options.samples] : [options.samples];
  try {
    for (const samples of steps) {
      const question = { kind: 'assess', options: { ...options, samples } } as const;
      const result = await sampler.ask(session, question, (done, total) => {
        if (isMine()) run.value = { ...run.value, done, total };
      });
      if (!isMine()) return;
      const last = samples === options.samples;
      run.value = { state: last ? 'done' : 'running', done: 0, total: 1, result, current: true, complaints: [] };
    }
  } catch (error) {
    if (!isMine()) return;
    run.value = { state: 'failed', done: 0, total: 1, current: false, complaints: failureOf(error) };
  }
}

/** Ends the running assessment; what is known so far stays. */
export function cancelRun(): void {
  sampler.cancel();
  run.value = { ...run.value, state: 'cancelled' };
}

/** Assesses again what was cancelled. */
export function resumeRun(session: Session): void {
  asked = undefined;
  void assessNow(session);
}

// A case that is closed, locked away under its passphrase or followed by another one leaves nothing behind here.
onOtherCase(() => {
  sampler.cancel();
  companion.cancel();
  asked = undefined;
  run.value = { state: 'done', done: 0, total: 0, current: false, complaints: [] };
});
