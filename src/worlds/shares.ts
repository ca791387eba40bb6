/**
 * The share of plausible worlds in which a finding is true, as a range: from the least over the analyst's ranges as far as it is
 * sure, to the greatest as far as it is possible. A range is ignorance and is never averaged; sampling error is another thing and
 * stands apart, at each end.
 *
 * Where not every world was judged the ends are found by search: the true range is about that wide. See end-of-share.ts.
 */
import type { Range } from '../case/model.ts';
import type { Share } from '../core/statistics.ts';
import { endOfShare } from './end-of-share.ts';
import { endsOf } from './ends.ts';
import type { FindingTables, JudgeWorlds, Question, Tabulated } from './question.ts';
import { bothEnds } from './screen.ts';
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
  /** How far off a share of the tables may be, 95 %: the larger correction at an end, and half of its interval; 0 where exact. */
  readonly tolerance: number;
  /** By key, which way an uncertainty was seen to move the finding. */
  readonly leaning: ReadonlyMap<string, number>;
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
    const own = { certain: withoutIdle(each.certain), possible: withoutIdle(each.possible), apart: each.apart };
    const leans = leaning[finding]!;
    found.push(exact ? exactShare(own, leans, worlds()) : await foundShare(question, own, leans, finding, judge));
  }
  return found;
}

function exactShare(tables: FindingTables, leaning: ReadonlyMap<string, number>, of: number): FindingInWorlds {
  const [low, high] = [endsOf([{ weight: 1, table: tables.certain }]), endsOf([{ weight: 1, table: tables.possible }])];
  const sure = (value: number): Share => ({ share: tidy(value), low: tidy(value), high: tidy(value), of });
  const [certain, possible] = [sure(low.low.value), sure(high.high.value)];
  const range = [certain.share, possible.share] as const;
  return { share: { range, exact: low.exact && high.exact, certain, possible }, tables, tolerance: 0, leaning };
}

async function foundShare(
  question: Question,
  tables: FindingTables,
  leaning: ReadonlyMap<string, number>,
  finding: number,
  judge: JudgeWorlds,
): Promise<FindingInWorlds> {
  const [atLow, atHigh] = bothEnds(question, tables, leaning, finding);
  const [low, high] = [await endOfShare(question, atLow, judge), await endOfShare(question, atHigh, judge)];
  const [certain, possible] = [tidied(low.share), tidied(high.share)];
  const range = [Math.min(certain.share, possible.share), Math.max(certain.share, possible.share)] as const;
  return {
    share: { range, exact: false, certain, possible },
    tables,
    tolerance: Math.max(low.offBy, high.offBy),
    leaning,
  };
}

function tidied({ share, low, high, of }: Share): Share {
  return { share: tidy(share), low: tidy(low), high: tidy(high), of };
}

/** Without what adding up products of decimals leaves behind. */
export function tidy(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}
