/**
 * Long work on the open case: asked once for a text and what is wanted of it, with progress, begun anew after an edit, cancelled,
 * taken up again. What was found before stays in view, marked as stale. A case that is closed, locked away under its
 * passphrase or followed by another one leaves nothing behind.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { CancelledError, type Complaint } from '../../core/errors.ts';
import type { PageQuestions } from '../../desk/questions/page-questions.ts';
import { type AnswerTo, type Besides, CaseWorker } from '../workers/case-worker.ts';
import { failureOf } from './failure.ts';
import { onOtherCase, type Session } from './session.ts';

export interface Run<Wanted, Result> {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly total: number;
  /** What was asked last. */
  readonly wanted?: Wanted;
  /** The last result, perhaps of an earlier text while a new one is computed. */
  readonly result?: Result;
  /** Whether `result` is of the case as it stands. */
  readonly current: boolean;
  readonly complaints: readonly Complaint[];
}

export interface Steps<Result> {
  /** Asks a worker about the case; how far it is shows as the run's progress. */
  readonly ask: <Kind extends keyof PageQuestions>(kind: Kind, besides: Besides<Kind>) => Promise<AnswerTo<Kind>>;
  /** Shows what is known so far, while the work goes on. */
  readonly show: (result: Result) => void;
  /** What was in view when the work began. */
  readonly before: Result | undefined;
}

export interface LongRun<Wanted, Result> {
  readonly now: ReadonlySignal<Run<Wanted, Result>>;
  /** Begins unless this is done or under way. Gives the result; undefined where something else came first. */
  begin(open: Session, wanted: Wanted): Promise<Result | undefined>;
  /** Begins after a pause, at once where nothing is in view; what is given calls it off, and so does `cancel`. */
  beginSoon(open: Session, wanted: Wanted, pauseMs: number): () => void;
  /** Ends the work, also what was to begin soon; what is known so far stays. */
  cancel(): void;
  /** Begins again what was cancelled. */
  resume(open: Session, wanted: Wanted): void;
  /** Ends the work and forgets it. */
  forget(): void;
}

/** `work` gives the result in the end. */
export function longRun<Wanted, Result>(
  work: (steps: Steps<Result>, wanted: Wanted) => Promise<Result>,
): LongRun<Wanted, Result> {
  const idle: Run<Wanted, Result> = { state: 'done', done: 0, total: 1, current: false, complaints: [] };
  const now = signal(idle);
  const worker = new CaseWorker();
  let asked: { readonly question: string } | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  async function begin(open: Session, wanted: Wanted): Promise<Result | undefined> {
    const question = JSON.stringify([open.contents.text, wanted]);
    if (asked?.question === question) return undefined;
    worker.end();
    const mine = { question };
    asked = mine;
    const isMine = () => asked === mine;
    const { result: before } = now.value;
    now.value = { ...idle, state: 'running', wanted, ...(before !== undefined && { result: before }) };
    const progress = (done: number, total: number) => {
      if (isMine()) now.value = { ...now.value, done, total };
    };
    const show = (result: Result) => {
      if (isMine()) now.value = { ...idle, state: 'running', wanted, result, current: true };
    };
    try {
      const ask: Steps<Result>['ask'] = (kind, besides) => worker.ask(open, kind, besides, progress);
      const result = await work({ ask, show, before }, wanted);
      if (!isMine()) return undefined;
      now.value = { ...idle, wanted, result, current: true };
      return result;
    } catch (error) {
      if (!isMine() || error instanceof CancelledError) return undefined;
      const { current, result } = now.value;
      // What this run has shown stays: the failure of one part takes no other with it.
      const shown = current && result !== undefined && { result, current };
      now.value = { ...idle, state: 'failed', wanted, complaints: failureOf(error), ...shown };
      return undefined;
    }
  }

  function forget(): void {
    worker.end();
    asked = undefined;
    now.value = idle;
  }

  onOtherCase(forget);
  return {
    now,
    begin,
    beginSoon(open, wanted, pauseMs) {
      clearTimeout(soon);
      const mine = setTimeout(() => void begin(open, wanted), now.value.result ? pauseMs : 0);
      soon = mine;
      return () => clearTimeout(mine);
    },
    cancel() {
      clearTimeout(soon);
      worker.end();
      now.value = { ...now.value, state: 'cancelled' };
    },
    resume(open, wanted) {
      clearTimeout(soon);
      asked = undefined;
      void begin(open, wanted);
    },
    forget,
  };
}
