/**
 * The share of plausible worlds in which a finding is true, as a range: from the least over the analyst's ranges as far as it is
 * sure, to the greatest as far as it is possible. A range is ignorance and is never averaged; sampling error is another thing and
 * stands apart, at each end.
 *
 * Where not every world was judged, each end that the tables give is judged again on worlds drawn there: the mean difference from
 * the table corrects it and gives its interval (a control variate; where no world differs, 3 / worlds by the rule of three). The
 * ends themselves were then found by search: the range is at least that wide.
 */
import type { Range } from '../../case/model.ts';
import type { Share } from '../../core/statistics.ts';
import { type EndOfShare, offTable, worldsAt } from './end-worlds.ts';
import { endsOf } from './ends.ts';
import type { FindingTables, JudgeWorlds, Question, Tabulated } from './question.ts';
import { endWorlds } from './screen.ts';
import { withoutIdle } from './share-table.ts';

export interface RangeShare {
  /** From the least that is sure to the greatest that is possible, 0..1. */
  readonly range: Range;
  /** Whether the range is exact; else it was found by search and sampling: the true one is at least about that wide. */
  readonly exact: boolean;
  /** The lower end with its sampling interval; of how many worlds. */
  readonly certain: Share;
  readonly possible: Share;
}

export interface FindingInWorlds {
  readonly share: RangeShare;
  readonly tables: FindingTables;
}

/** For each finding its share, and its tables without what moves nothing. `worlds` counts those that were judged. */
export async function sharesOf(
  question: Question,
  { tables, exact, leaning }: Tabulated,
  judge: JudgeWorlds,
  worlds: () => number,
): Promise<FindingInWorlds[]> {
  const found: FindingInWorlds[] = [];
  for (const [finding, each] of tables.entries()) {
    const own = { certain: withoutIdle(each.certain), possible: withoutIdle(each.possible) };
    const [low, high] = [endsOf([{ weight: 1, table: own.certain }]), endsOf([{ weight: 1, table: own.possible }])];
    const end = async (side: 'low' | 'high'): Promise<Share> => {
      const at = side === 'low' ? low.low : high.high;
      if (exact) return { share: tidy(at.value), low: tidy(at.value), high: tidy(at.value), of: worlds() };
      const which = side === 'low' ? finding : question.findings + finding;
      const table = side === 'low' ? own.certain : own.possible;
      return corrected(question, { at, table, which, side, leaning: leaning[finding]! }, judge);
    };
    const [certain, possible] = [await end('low'), await end('high')];
    const range = [Math.min(certain.share, possible.share), possible.share] as const;
    found.push({ share: { range, exact: exact && low.exact && high.exact, certain, possible }, tables: own });
  }
  return found;
}

async function corrected(question: Question, end: EndOfShare, judge: JudgeWorlds): Promise<Share> {
  const worlds = worldsAt(question, end, endWorlds(question));
  const off = offTable(question, end, worlds, await judge(worlds));
  const count = worlds.length;
  const mean = off.reduce((sum, each) => sum + each, 0) / count;
  const spread = Math.sqrt(off.reduce((sum, each) => sum + (each - mean) ** 2, 0)) / count;
  const half = Math.max(1.96 * spread, 3 / count);
  const share = inBounds(end.at.value + mean);
  return { share, low: inBounds(share - half), high: inBounds(share + half), of: count };
}

function inBounds(share: number): number {
  return tidy(Math.min(1, Math.max(0, share)));
}

/** Without what adding up products of decimals leaves behind. */
export function tidy(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}
