/**
 * How much more often something is found in one question than in another, asked on the same worlds: each world is drawn once, from
 * streams named by what is uncertain, and judged in both, so that what moves both alike cancels. It is asked at the two corners of the
 * ranges where the tables have the least and the greatest difference.
 *
 * Interval: 95 %, normal, with the rule of three for no difference in n worlds (see end-of-share.ts).
 */
import type { Range } from '../case/model.ts';
import { halfOf } from './end-of-share.ts';
import { type Chances, drawsFor, worldsAt } from './end-worlds.ts';
import { coordinateKey, endsOf } from './ends.ts';
import type { FindingTables, JudgeWorlds, Question } from './question.ts';
import { tidy } from './shares.ts';
import type { Uncertainty } from './uncertainty.ts';

/** A finding of a question, whose worlds can still be judged. */
export interface Asked {
  readonly question: Question;
  readonly finding: number;
  readonly tables: FindingTables;
  /** By key, which way an uncertainty was seen to move the finding. */
  readonly leaning: ReadonlyMap<string, number>;
  readonly judge: JudgeWorlds;
}

export interface Difference {
  /** Least and greatest over the ranges, -1..1. */
  readonly range: Range;
  /** By how much either may be off, 95 %; 0 where exact. */
  readonly tolerance: number;
}

/** Least and greatest difference by the tables alone, corner by corner. */
export function tableDifference(from: FindingTables, to: FindingTables): Range {
  const [low, high] = cornersOf(from, to);
  return [tidy(low.value), tidy(high.value)];
}

/** A tolerance that `judgedDifference` does not exceed at the usual 1,000 samples. */
export const mostOffJudged = 0.07;

/** How many worlds `judgedDifference` asks for, some of which may be remembered. */
export function worldsOfDifference(from: Asked, to: Asked): number {
  return 4 * worldsAtCorner(from, to);
}

/**
 * The same, judged anew on common worlds at both corners; `judged` hears of the worlds, those remembered among them, before more are
 * asked for. Cost: `samples` worlds, half of them in each question.
 */
export async function judgedDifference(
  from: Asked,
  to: Asked,
  judged: (worlds: number) => void = () => {},
): Promise<Difference> {
  const low = await differenceAt(from, to, 'low', judged);
  const high = await differenceAt(from, to, 'high', judged);
  return {
    range: [Math.min(low.mean, high.mean), Math.max(low.mean, high.mean)],
    tolerance: Math.max(low.half, high.half),
  };
}

type Side = 'low' | 'high';

/**
 * The corner of the least or the greatest difference, for each of the two questions: the tables' own, where what no table holds leans
 * by the way it was seen to move the difference. It is not searched further: paired-corner.test.ts shows why.
 */
export function cornerOfDifference(
  from: Asked,
  to: Asked,
  side: Side,
): { readonly from: Chances; readonly to: Chances } {
  const [least, most] = cornersOf(from.tables, to.tables);
  const { corner } = side === 'low' ? least : most;
  const chances = (asked: Asked, other: Asked): Chances => {
    const shared = new Set(other.question.uncertainties.map(coordinateKey));
    const sign = (asked === to ? 1 : -1) * (side === 'low' ? -1 : 1);
    // what both hold alike leans by the difference; what only one has, or has with a range of its own, leans there alone
    const lean = (each: Uncertainty): 0 | 1 => {
      const own = asked.leaning.get(each.key) ?? 0;
      const beside = shared.has(coordinateKey(each)) ? (other.leaning.get(each.key) ?? 0) : 0;
      return (own - beside) * sign > 0 ? 1 : 0;
    };
    return asked.question.uncertainties.map(each =>
      each.drawn ? (corner.get(coordinateKey(each)) ?? each.sure[lean(each)]) : 1,
    );
  };
  return { from: chances(from, to), to: chances(to, from) };
}

function cornersOf(from: FindingTables, to: FindingTables) {
  const { low } = endsOf([
    { weight: 1, table: to.certain },
    { weight: -1, table: from.possible },
  ]);
  const { high } = endsOf([
    { weight: 1, table: to.possible },
    { weight: -1, table: from.certain },
  ]);
  return [low, high] as const;
}

function worldsAtCorner(from: Asked, to: Asked): number {
  return Math.max(32, Math.floor(Math.min(from.question.samples, to.question.samples) / 4));
}

async function differenceAt(from: Asked, to: Asked, side: Side, judged: (worlds: number) => void) {
  const count = worldsAtCorner(from, to);
  const corner = cornerOfDifference(from, to, side);
  const found = async (asked: Asked, chances: Chances, which: 'certain' | 'possible'): Promise<boolean[]> => {
    const { question, finding, judge } = asked;
    const verdicts = await judge(worldsAt(question, chances, count, drawsFor.differences));
    judged(count);
    return verdicts.map(verdict => verdict[which === 'certain' ? finding : question.findings + finding]!);
  };
  const before = await found(from, corner.from, side === 'low' ? 'possible' : 'certain');
  const after = await found(to, corner.to, side === 'low' ? 'certain' : 'possible');
  const differences = after.map((each, at) => Number(each) - Number(before[at]!));
  const mean = differences.reduce((sum, each) => sum + each, 0) / count;
  const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean: tidy(mean), half: halfOf(squares, count) };
}
