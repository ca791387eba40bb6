/**
 * Tables where the worlds are too many to judge all: each finding is tabulated over the uncertainties that move it. Then worlds are
 * drawn at both ends of its share: where one is not as the table says, something was overlooked, is looked for right there, and the
 * table is made again. All findings take a round together, so that their order changes nothing.
 */
import { candidates, drawsFor, offTable, type TableAtEnds, worldsAt } from './end-worlds.ts';
import { addFlipsInPlace, type Influence, lookouts, noInfluence } from './influence.ts';
import type { FindingTables, JudgeWorlds, Question, Tabulated } from './question.ts';
import { tableOf } from './table-of-finding.ts';
import type { World } from './world.ts';

const mostRounds = 4;
/** Worlds in which the table is off that are looked at in one round. */
const mostSuspects = 8;

export async function screen(question: Question, drawn: readonly number[], judge: JudgeWorlds): Promise<Tabulated> {
  const influence = noInfluence(question, drawn);
  const count = Math.max(4, Math.floor(question.samples / (2 * Math.max(1, drawn.length))));
  await addFlipsInPlace(influence, question, drawn, lookouts(question, count), judge);
  const leaningNow = () => influence.leaning.map((_, finding) => leaningOf(question, drawn, influence, finding));
  const tables: FindingTables[] = [];
  let seen: readonly number[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const before = seen;
    seen = influence.moves.map(moves => moves.filter(times => times > 0).length);
    for (const [finding, moves] of influence.moves.entries()) {
      if (seen[finding] !== before[finding]) tables[finding] = await tableOf(question, drawn, moves, finding, judge);
    }
    const isSettled = seen.every((count, finding) => count === before[finding]);
    if (isSettled || question.noisy.length > 0 || round === mostRounds - 1) break;
    const leaning = leaningNow();
    const suspects: World[] = [];
    for (const [finding, each] of tables.entries()) {
      suspects.push(...(await offAtEnds(question, each, leaning[finding]!, finding, judge)));
    }
    await addFlipsInPlace(influence, question, drawn, suspects, judge);
  }
  return { tables, exact: false, leaning: leaningNow() };
}

/** Worlds at corners where the share may have an end, in which the table is off. */
async function offAtEnds(
  question: Question,
  tables: FindingTables,
  leaning: ReadonlyMap<string, number>,
  finding: number,
  judge: JudgeWorlds,
): Promise<World[]> {
  const found: World[] = [];
  for (const ends of bothEnds(question, tables, leaning, finding)) {
    for (const chances of candidates(question, ends)) {
      const worlds = worldsAt(question, chances, searchWorlds(question), drawsFor.search);
      const off = offTable(question, ends, worlds, await judge(worlds));
      found.push(...worlds.filter((_, index) => off[index] !== 0).slice(0, mostSuspects));
    }
  }
  return found;
}

export function bothEnds(
  { findings }: Question,
  { certain, possible }: FindingTables,
  leaning: ReadonlyMap<string, number>,
  finding: number,
): [low: TableAtEnds, high: TableAtEnds] {
  return [
    { table: certain, which: finding, side: 'low', leaning },
    { table: possible, which: findings + finding, side: 'high', leaning },
  ];
}

/** How many worlds are judged at a corner to find the end of a share. */
export function searchWorlds({ samples }: Question): number {
  return Math.max(24, Math.floor(samples / 16));
}

function leaningOf(
  { uncertainties }: Question,
  drawn: readonly number[],
  { leaning }: Influence,
  finding: number,
): ReadonlyMap<string, number> {
  return new Map(leaning[finding]!.map((lean, place) => [uncertainties[drawn[place]!]!.key, lean]));
}
