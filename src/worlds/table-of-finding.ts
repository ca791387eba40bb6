/** The table of one finding over the uncertainties that were seen to move it most often. */
import { drawsFor } from './end-worlds.ts';
import type { FindingTables, JudgeWorlds, Question } from './question.ts';
import type { Uncertainty } from './uncertainty.ts';
import { drawLevels, drawOrders, type World } from './world.ts';

/**
 * `moves[place among the drawn]`: how often each was seen to move it. As many as `samples` has bits are in the table; what else was
 * seen to move it is drawn, and what never was holds.
 */
export async function tableOf(
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
      const index = drawsFor.tables + bits * draws + draw;
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
  const left = [...apart].map(at => uncertainties[at]!.key);
  return { certain: table(finding), possible: table(findings + finding), apart: left };
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
