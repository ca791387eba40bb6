/** The zone of agreement over the plausible worlds of a case, for the assessment, the command and the page alike. */
import type { ZoneReport } from '../../analysis/assessment/assessment.ts';
import type { ZoneTask } from '../../analysis/assessment/zone.ts';
import type { Case } from '../../case/model.ts';
import { askWorlds, type WorldsAnswer } from '../../worlds/ask.ts';
import type { Question } from '../../worlds/question.ts';
import { agendaUncertaintiesOf } from '../../worlds/uncertainty.ts';
import { inBatches } from './batches.ts';
import { shareAndDeciding } from './share-and-deciding.ts';
import type { RunTask } from './tasks.ts';

export interface ZoneQuestion extends ZoneTask {
  readonly samples: number;
  readonly seed: number;
}

export function zoneQuestion({ case: theCase, samples, seed }: ZoneQuestion): Question {
  return { uncertainties: agendaUncertaintiesOf(theCase), noisy: [], findings: 1, samples, seed };
}

/** Whether anything of the agenda rests on an assumption that may fail. */
export function isZoneUncertain(theCase: Case): boolean {
  return agendaUncertaintiesOf(theCase).some(({ drawn }) => drawn);
}

/** `judged` hears of every batch of worlds. @throws LimitError where rules tie too many issues together. */
export async function assessZone(
  question: ZoneQuestion,
  runTask: RunTask,
  judged: (worlds: number) => void,
): Promise<{ readonly report: ZoneReport; readonly answer: WorldsAnswer }> {
  const { case: theCase, between } = question;
  const task: ZoneTask = { case: theCase, ...(between && { between }) };
  const asked = zoneQuestion(question);
  const [answer, written] = await Promise.all([
    askWorlds(
      asked,
      inBatches(judged, worlds => runTask({ kind: 'zone worlds', ...task, worlds })),
    ),
    runTask({ kind: 'zone', ...task }),
  ]);
  const { share, deciding } = shareAndDeciding(answer.findings[0]!, asked.uncertainties);
  const report = { ...written, share: { ...share.certain, ...share }, ...(deciding && { deciding }) };
  return { report, answer };
}
