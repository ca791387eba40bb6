/** Questions on the terminal. Answers to the list are never echoed anywhere else. */
import { createInterface } from 'node:readline/promises';
import { CancelledError, UsageError } from '../../core/errors.ts';
import { visible } from '../../core/escape.ts';
import type { Saying } from '../../core/values.ts';
import { withLessDemanding } from '../../desk/gauge/answers.ts';
import type { GaugeList } from '../../desk/gauge/list.ts';
import { levelSaid } from '../../desk/talk/consent.ts';
import { complaint, saying } from '../../words/complaint.ts';
import type { Voice } from '../terminal/voice.ts';

/** A yes or no. @throws UsageError where nobody can be asked: `how` says what to pass instead. */
export async function askYesNo(question: string, how: Saying): Promise<boolean> {
  const lines = await ask([question], how);
  return lines[0]!;
}

/** Asks for each outcome whether it is accepted, level by level; what is accepted is not asked again. */
export async function askAnswers({ levels, outcomes }: GaugeList, voice: Voice): Promise<number[][]> {
  const rows: number[][] = [];
  for (const level of levels) {
    const before = rows.at(-1);
    const asked = voice('terminal.gauge.askLevel', { level: levelSaid(level) });
    const open = outcomes.flatMap((outcome, at) => (before?.[at] === 1 ? [] : [{ outcome, at }]));
    const questions = open.map(({ outcome, at }) => `${at + 1}. ${visible(outcome)}\n   ${asked}`);
    const replies = await ask(questions, saying('how.answers'));
    const row = new Array<number>(outcomes.length).fill(0);
    for (const [index, { at }] of open.entries()) row[at] = replies[index] ? 1 : 0;
    rows.push(row);
  }
  return withLessDemanding(rows);
}

async function ask(questions: readonly string[], how: Saying): Promise<boolean[]> {
  if (!process.stdin.isTTY) throw new UsageError(complaint('GAUGE_NO_TERMINAL', {}, { hint: how }));
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const stop = new AbortController();
  terminal.once('SIGINT', () => stop.abort());
  terminal.once('close', () => stop.abort());
  try {
    const replies: boolean[] = [];
    for (const question of questions) {
      for (;;) {
        const reply = (await terminal.question(`${question} [y/n] `, { signal: stop.signal })).trim().toLowerCase();
        if (!['y', 'yes', 'n', 'no'].includes(reply)) continue;
        replies.push(reply.startsWith('y'));
        break;
      }
    }
    return replies;
  } catch (error) {
    if (stop.signal.aborted) throw new CancelledError(complaint('CANCELLED.answering'));
    throw error;
  } finally {
    terminal.close();
  }
}
