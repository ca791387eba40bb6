/**
 * One end of a share where not every world was judged. Of the corners at which it may lie the farthest is taken, by worlds drawn to
 * search; what is told of it comes from other worlds drawn right there, so that nothing is counted with what it was found by. The
 * mean difference of those worlds from the table corrects the table (a control variate).
 *
 * Interval: 95 %, normal, with so much added to the squares that no difference in n worlds leaves 3 / n (the rule of three). With order
 * noise a table is sampled itself: it is pooled with the worlds drawn, each by how many worlds it is worth.
 */
import type { Share } from '../core/statistics.ts';
import { type Chances, candidates, drawsFor, offTable, type TableAtEnds, tableAt, worldsAt } from './end-worlds.ts';
import type { JudgeWorlds, Question } from './question.ts';
import { searchWorlds } from './screen.ts';

const z = 1.96;
const ofNoDifference = (3 / z) ** 2;

export interface EndOfShare {
  readonly share: Share;
  /** How far the table may be off at this end: the correction and half of the interval. */
  readonly offBy: number;
}

export async function endOfShare(question: Question, ends: TableAtEnds, judge: JudgeWorlds): Promise<EndOfShare> {
  const sign = ends.side === 'low' ? -1 : 1;
  let farthest: { readonly chances: Chances; readonly share: number } | undefined;
  const corners = candidates(question, ends);
  for (const chances of corners) {
    const { share } = await estimate(question, ends, chances, searchWorlds(question), drawsFor.search, judge);
    if (!farthest || sign * (share - farthest.share) > 1e-12) farthest = { chances, share };
  }
  const { chances } = farthest!;
  const { share, half } = await estimate(question, ends, chances, endWorlds(question), drawsFor.count, judge);
  const inBounds = (value: number) => Math.min(1, Math.max(0, value));
  const at = inBounds(share);
  return {
    share: { share: at, low: inBounds(share - half), high: inBounds(share + half), of: endWorlds(question) },
    offBy: Math.abs(share - tableAt(question, ends.table, chances)) + half,
  };
}

/** Half of the interval of a mean over so many worlds, from its squares. */
export function halfOf(squares: number, count: number): number {
  return (z * Math.sqrt(squares + ofNoDifference)) / count;
}

/** How many worlds are judged at an end of a share, to tell of it. */
export function endWorlds({ samples }: Question): number {
  return Math.max(32, Math.floor(samples / 8));
}

async function estimate(
  question: Question,
  ends: TableAtEnds,
  chances: Chances,
  count: number,
  from: number,
  judge: JudgeWorlds,
): Promise<{ readonly share: number; readonly half: number }> {
  const worlds = worldsAt(question, chances, count, from);
  const verdicts = await judge(worlds);
  const table = tableAt(question, ends.table, chances);
  if (question.noisy.length > 0) {
    const hits = verdicts.filter(verdict => verdict[ends.which]).length;
    const worth = question.samples / 4;
    const share = (table * worth + hits) / (worth + count);
    return { share, half: halfOf(share * (1 - share) * count, count) };
  }
  const off = offTable(question, ends, worlds, verdicts);
  const mean = off.reduce((sum, each) => sum + each, 0) / count;
  const squares = off.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { share: table + mean, half: halfOf(squares, count) };
}
