/** One question to the plausible worlds of a case: every finding's share, its tables, and what it hangs on. */
import { alikeTo, type Effect, effectsOf } from './effects.ts';
import type { JudgeWorlds, Question } from './question.ts';
import { remembering } from './remembering.ts';
import { type FindingInWorlds, sharesOf } from './shares.ts';
import { tabulate } from './tabulate.ts';

export interface AnsweredFinding extends FindingInWorlds {
  /** The effects that are beyond sampling error, the largest first. */
  readonly effects: readonly Effect[];
  /** Keys of what may move it as much as the first of them. */
  readonly alike: readonly string[];
}

export interface WorldsAnswer {
  readonly findings: readonly AnsweredFinding[];
  /** Every world was judged. */
  readonly exact: boolean;
  /** Judges more worlds; those judged before are remembered. */
  readonly judge: JudgeWorlds;
  /** How many worlds have been judged, each counted once. */
  worlds(): number;
}

/** Judges each world once at most; the answer does not depend on where or in which order worlds are judged. */
export async function askWorlds(question: Question, judge: JudgeWorlds): Promise<WorldsAnswer> {
  const memory = remembering(judge);
  const tabulated = await tabulate(question, memory.judge);
  const found = await sharesOf(question, tabulated, memory.judge, memory.size);
  const findings = found.map((each): AnsweredFinding => {
    const { tolerance } = each;
    const effects = effectsOf(each.tables.certain).filter(
      ({ range: [low, high] }) => Math.max(Math.abs(low), Math.abs(high)) > tolerance,
    );
    return { ...each, effects, alike: alikeTo(effects, tolerance, each.tables.apart) };
  });
  return { findings, exact: tabulated.exact, judge: memory.judge, worlds: memory.size };
}

/** About how many worlds a question has to judge, for the display of progress. */
export function worldsToJudge({ uncertainties, noisy, samples }: Question): number {
  const drawn = uncertainties.filter(({ drawn: isDrawn }) => isDrawn).length;
  return Math.min(2 ** drawn * (noisy.length > 0 ? samples : 1), 4 * samples);
}
