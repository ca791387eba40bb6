/**
 * The range of a sum of shares, as of "found alone, not with the other": corner by corner of the ranges on the same worlds, from tables
 * that stand already. Where not every world was judged, worlds drawn at each end correct the tables as in end-of-share.ts.
 */
import type { Share } from '../core/statistics.ts';
import type { AnsweredFinding } from './ask.ts';
import { endWorlds, halfOf } from './end-of-share.ts';
import { type Chances, candidates, drawsFor, offTable, tableAt, worldsAt } from './end-worlds.ts';
import { type Corner, coordinateKey, endsOf } from './ends.ts';
import type { JudgeWorlds, Question, Verdicts } from './question.ts';
import { bothEnds, searchWorlds } from './screen.ts';
import { type RangeShare, tidy } from './shares.ts';
import type { World } from './world.ts';

/** A constant, and findings of a question by their places, with weights; in every world the sum is 0 or 1. */
export interface Sum {
  readonly constant: number;
  readonly terms: readonly { readonly weight: 1 | -1; readonly finding: number }[];
}

interface Answer {
  readonly findings: readonly AnsweredFinding[];
  readonly exact: boolean;
  readonly judge: JudgeWorlds;
  worlds(): number;
}

/** For findings of which nothing is unknown: what is sure of them is all that is possible. */
export async function shareOfSum(question: Question, sum: Sum, answer: Answer): Promise<RangeShare> {
  const terms = sum.terms.map(({ weight, finding }) => ({ weight, table: answer.findings[finding]!.tables.certain }));
  const { low, high, exact } = endsOf(terms);
  if (answer.exact) {
    const sure = (value: number): Share => {
      const share = inBounds(sum.constant + value);
      return { share, low: share, high: share, of: answer.worlds() };
    };
    const [certain, possible] = [sure(low.value), sure(high.value)];
    return { range: [certain.share, possible.share], exact, certain, possible };
  }
  const ends = [
    await farthest(question, sum, answer, { corner: low.corner, side: -1 }),
    await farthest(question, sum, answer, { corner: high.corner, side: 1 }),
  ];
  const [certain, possible] = ends.toSorted((a, b) => a.share - b.share) as [Share, Share];
  return { range: [certain.share, possible.share], exact: false, certain, possible };
}

interface SumEnd {
  readonly corner: Corner;
  readonly side: 1 | -1;
}

/**
 * Of the sum's own corner and those at which its findings have their ends the farthest, by worlds drawn to search; told of by others.
 */
async function farthest(question: Question, sum: Sum, answer: Answer, end: SumEnd): Promise<Share> {
  const ofFindings = sum.terms.flatMap(({ finding }) => {
    const { tables, leaning } = answer.findings[finding]!;
    return bothEnds(question, tables, leaning, finding).flatMap(ends => candidates(question, ends));
  });
  const all = [chancesAt(question, sum, answer, end), ...ofFindings];
  const corners = [...new Map(all.map(chances => [chances.join(' '), chances])).values()];
  let found: { readonly chances: Chances; readonly share: number } | undefined;
  for (const chances of corners) {
    const { share } = await estimate(question, sum, answer, chances, 'search');
    if (!found || end.side * (share - found.share) > 1e-12) found = { chances, share };
  }
  return estimate(question, sum, answer, found!.chances, 'count');
}

/** The tables' corner; what they leave out at the end to which it leans. */
function chancesAt(
  { uncertainties }: Question,
  { terms }: Sum,
  { findings }: Answer,
  { corner, side }: SumEnd,
): Chances {
  const lean = (key: string): 0 | 1 => {
    const sum = terms.reduce(
      (all, { weight, finding }) => all + weight * (findings[finding]!.leaning.get(key) ?? 0),
      0,
    );
    return sum * side > 0 ? 1 : 0;
  };
  return uncertainties.map(each => (each.drawn ? (corner.get(coordinateKey(each)) ?? each.sure[lean(each.key)]) : 1));
}

async function estimate(
  question: Question,
  sum: Sum,
  answer: Answer,
  chances: Chances,
  purpose: 'search' | 'count',
): Promise<Share> {
  const count = purpose === 'count' ? endWorlds(question) : searchWorlds(question);
  const worlds = worldsAt(question, chances, count, drawsFor[purpose]);
  const verdicts = await answer.judge(worlds);
  const tables = sum.terms.map(({ weight, finding }) => ({
    weight,
    which: finding,
    table: answer.findings[finding]!.tables.certain,
  }));
  const said =
    sum.constant + tables.reduce((all, { weight, table }) => all + weight * tableAt(question, table, chances), 0);
  if (question.noisy.length > 0) {
    const hits = verdicts.reduce((all, verdict) => all + valueIn(sum, verdict), 0);
    const worth = question.samples / 4;
    const share = inBounds((said * worth + hits) / (worth + count));
    return around(share, halfOf(share * (1 - share) * count, count), count);
  }
  const off = offSum(question, tables, worlds, verdicts);
  const mean = off.reduce((all, each) => all + each, 0) / count;
  const squares = off.reduce((all, each) => all + (each - mean) ** 2, 0);
  return around(inBounds(said + mean), halfOf(squares, count), count);
}

function offSum(
  question: Question,
  tables: readonly { readonly weight: number; readonly which: number; readonly table: Parameters<typeof tableAt>[1] }[],
  worlds: readonly World[],
  verdicts: readonly Verdicts[],
): number[] {
  const all = tables.map(({ weight, ...each }) => ({ weight, off: offTable(question, each, worlds, verdicts) }));
  return worlds.map((_, at) => all.reduce((sum, { weight, off }) => sum + weight * off[at]!, 0));
}

function valueIn({ constant, terms }: Sum, verdict: Verdicts): number {
  return terms.reduce((sum, { weight, finding }) => sum + weight * Number(verdict[finding]), constant);
}

function around(share: number, half: number, of: number): Share {
  return { share: tidy(share), low: inBounds(share - half), high: inBounds(share + half), of };
}

function inBounds(value: number): number {
  return tidy(Math.min(1, Math.max(0, value)));
}
