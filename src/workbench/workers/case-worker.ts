/** A worker that answers questions about the open case, and ends with it. */
import { noProgress, type Progress } from '../../core/progress.ts';
import type { CaseText } from '../../desk/questions/case-text.ts';
import type { PageQuestions } from '../../desk/questions/page-questions.ts';
import { Asker } from '../../desk/workers/asker.ts';
import type { Answer, Asked } from '../../desk/workers/question.ts';
import { onOtherCase, type Session } from '../state/session.ts';
import { startingWith } from './web-worker.ts';

/** What is asked beside the case itself. */
export type Besides<Kind extends keyof PageQuestions> = Omit<Asked<PageQuestions[Kind]>, keyof CaseText>;
export type AnswerTo<Kind extends keyof PageQuestions> = Answer<PageQuestions[Kind]>;

export class CaseWorker {
  readonly #asker = new Asker<PageQuestions>(
    startingWith(() => new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' })),
  );

  constructor() {
    onOtherCase(() => this.end());
  }

  ask<Kind extends keyof PageQuestions>(
    { contents: { text, file } }: Pick<Session, 'contents'>,
    kind: Kind,
    besides: Besides<Kind>,
    progress: Progress = noProgress,
  ): Promise<AnswerTo<Kind>> {
    return this.#asker.ask(kind, { text, file, ...besides } as Asked<PageQuestions[Kind]>, progress);
  }

  /** What waits is refused as cancelled; the next question starts another worker. */
  end(): void {
    void this.#asker.end();
  }
}
