/** Answers the page's questions about a case, away from the page. The tasks of an assessment go on to workers of its own. */

import { readCase } from '../../case/file/read.ts';
import { printState } from '../../case/state-text.ts';
import { LimitError } from '../../core/errors.ts';
import { toPlain } from '../../core/plain-error.ts';
import { assess } from '../../desk/assess.ts';
import { viewSituation } from '../../desk/situation.ts';
import { analyseStability } from '../../desk/stability.ts';
import { judgePackage, viewBargain, zoneOfWorlds } from '../../desk/view-bargain.ts';
import type { Answers, Reply, Request } from './messages.ts';
import { TaskPool } from './task-pool.ts';

const pool = new TaskPool();
const reply = (message: Reply) => postMessage(message);

addEventListener('message', async ({ data: { id, text, file, question } }: MessageEvent<Request>) => {
  let last = 0;
  try {
    reply({ id, answer: await answer() });
  } catch (error) {
    reply({ id, error: toPlain(error) });
  }

  function progress(done: number, total: number): void {
    if (performance.now() - last < 60 && done < total) return;
    last = performance.now();
    reply({ id, progress: [done, total] });
  }

  async function answer(): Promise<Answers[keyof Answers]> {
    if (question.kind === 'read') {
      // The reader with its weights is large: it is loaded when the first text is read.
      const [{ readDecoded }, { proposalsOf }] = await Promise.all([
        import('../../desk/read-report.ts'),
        import('../../desk/proposals.ts'),
      ]);
      const report = readDecoded(question.name, question.report, undefined, progress);
      return { proposals: proposalsOf(report), notes: report.reading.notes };
    }
    const document = readCase(text, file);
    switch (question.kind) {
      case 'assess':
        return assess(document, question.options, task => pool.run(task), progress);
      case 'situation':
        return viewSituation(document, question.selection);
      case 'why': {
        const state = printState(question.state);
        const options = { concepts: [question.concept], why: state, paths: true, changes: 1, tries: 1 };
        const { why = [], paths = [], failed } = analyseStability(document, { ...question.selection, ...options });
        const refusal = failed?.why ?? failed?.paths;
        if (refusal) throw new LimitError(refusal);
        return { why, paths };
      }
      case 'bargain':
        return viewBargain(document, question.selection);
      case 'shares': {
        let judged = 0;
        return zoneOfWorlds(document, question.selection, question, worlds => {
          judged = Math.min(question.samples, judged + worlds);
          progress(judged, question.samples);
        });
      }
      case 'package':
        return judgePackage(document, question.selection, question.chosen);
    }
  }
});
