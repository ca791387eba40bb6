/**
 * Tables where the worlds are too many to judge all: which uncertainties move which finding is looked for by paired flips (the
 * same world with one thing turned), and each finding is tabulated over those that moved it most often. The others hold where
 * they were never seen to move it, and are drawn where they were.
 */
import type { FindingTables, JudgeWorlds, Question, Tabulated } from './question.ts';
import type { Uncertainty } from './uncertainty.ts';
import { drawLevels, drawOrders, type World } from './world.ts';

/** How often, and which way, each of the drawn uncertainties moved each finding: `[finding][place among the drawn]`. */
interface Influence {
  readonly moves: readonly number[][];
  readonly leaning: readonly number[][];
}

export async function screen(question: Question, drawn: readonly number[], judge: JudgeWorlds): Promise<Tabulated> {
  const influence = await flips(question, drawn, judge);
  const tables: FindingTables[] = [];
  for (let finding = 0; finding < question.findings; finding++) {
    tables.push(await tableOf(question, drawn, influence.moves[finding]!, finding, judge));
  }
  return {
    tables,
    exact: false,
    leaning: influence.leaning.map(
      own => new Map(own.map((lean, place) => [question.uncertainties[drawn[place]!]!.key, lean])),
    ),
  };
}

async function flips(
  { uncertainties, noisy, findings, samples, seed }: Question,
  drawn: readonly number[],
  judge: JudgeWorlds,
): Promise<Influence> {
  const rounds = Math.max(4, Math.floor(samples / (2 * Math.max(1, drawn.length))));
  const starts = Array.from({ length: rounds }, (_, index): World => {
    const levels = drawLevels(uncertainties, seed, index);
    // every other world is fair, so that rare combinations are seen; the others stand at random corners of the ranges
    const holds = levels.map(
      ({ level, end }, at) => !uncertainties[at]!.drawn || level < (index % 2 === 0 ? 0.5 : end),
    );
    return { holds, orders: drawOrders(noisy, seed, index) };
  });
  const turned = starts.flatMap(({ holds, orders }) =>
    drawn.map((at): World => ({ holds: holds.with(at, !holds[at]), orders })),
  );
  const verdicts = await judge([...starts, ...turned]);
  const moves = Array.from({ length: findings }, () => drawn.map(() => 0));
  const leaning = Array.from({ length: findings }, () => drawn.map(() => 0));
  for (const [index, { holds }] of starts.entries()) {
    for (const [place, at] of drawn.entries()) {
      const other = verdicts[rounds + index * drawn.length + place]!;
      for (let which = 0; which < 2 * findings; which++) {
        const change = Number(verdicts[index]![which]!) - Number(other[which]!);
        if (change === 0) continue;
        moves[which % findings]![place]!++;
        leaning[which % findings]![place]! += holds[at] ? change : -change;
      }
    }
  }
  return { moves, leaning };
}

async function tableOf(
  { uncertainties, noisy, findings, samples, seed }: Question,
  drawn: readonly number[],
  moves: readonly number[],
  finding: number,
  judge: JudgeWorlds,
): Promise<FindingTables> {
  const most = Math.max(0, Math.floor(Math.log2(Math.max(1, samples)))) - (noisy.length > 0 ? 4 : 0);
  const seen = [...moves.keys()].filter(place => moves[place]! > 0).toSorted((a, b) => moves[b]! - moves[a]!);
  const inTable = seen.slice(0, Math.max(0, most)).map(place => drawn[place]!);
  const apart = new Set(seen.slice(Math.max(0, most)).map(place => drawn[place]!));
  const size = 2 ** inTable.length;
  const draws = noisy.length > 0 ? Math.max(1, Math.floor(samples / size)) : apart.size > 0 ? 2 : 1;
  const worlds: World[] = [];
  for (let bits = 0; bits < size; bits++) {
    for (let draw = 0; draw < draws; draw++) {
      const index = bits * draws + draw;
      worlds.push({
        holds: holdsAt(uncertainties, inTable, bits, apart, seed, index),
        orders: drawOrders(noisy, seed, index),
      });
    }
  }
  const verdicts = await judge(worlds);
  const table = (which: number) => ({
    coordinates: inTable.map(at => uncertainties[at]!),
    values: Float64Array.from({ length: size }, (_, bits) => {
      let hits = 0;
      for (let draw = 0; draw < draws; draw++) if (verdicts[bits * draws + draw]![which]) hits++;
      return hits / draws;
    }),
  });
  return { certain: table(finding), possible: table(findings + finding) };
}

function holdsAt(
  uncertainties: readonly Uncertainty[],
  inTable: readonly number[],
  bits: number,
  apart: ReadonlySet<number>,
  seed: number,
  index: number,
): boolean[] {
  const levels = apart.size > 0 ? drawLevels(uncertainties, seed, index) : [];
  const holds = uncertainties.map((_, at) => !apart.has(at) || levels[at]!.level < levels[at]!.end);
  for (const [bit, at] of inTable.entries()) holds[at] = ((bits >>> bit) & 1) === 1;
  return holds;
}
