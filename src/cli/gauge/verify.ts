/** Checks a transcript without secrets; with two of one gauge, finds who sent each something different. */
import { digestBytes } from '../../core/digest.ts';
import { type ResultRecord, resultRecord } from '../../core/result.ts';
import { compareTranscripts, readTranscript, type Transcript, verify } from '../../desk/gauge/gauge.ts';
import { fingerprint } from '../../desk/gauge/lobby.ts';
import { type GaugeTerms, learntLine, unreviewed } from '../../desk/gauge/words.ts';
import { readBytes } from '../files.ts';
import { printResult } from '../terminal/result.ts';
import { paragraph } from '../terminal/table.ts';
import { exit, type Terminal } from '../terminal/terminal.ts';
import { warning } from './screens.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const mostBytes = 64 << 20;

export function verifyGauge(files: readonly string[], json: boolean, terminal: Terminal): number {
  const read = files.map(file => readBytes(file, mostBytes));
  const [one, other] = read.map(readTranscript);
  const record = resultRecord({ method: 'gauge-verify', version: '1', input: read.map(digestBytes) });
  if (one && other) return compare(one, other, json ? record : undefined, terminal);
  const { session } = one!;
  const { state, ending, refused } = verify(one!);
  const parties = session.parties.map((_, index) => `party ${index + 1}`);
  const levels = Array.from({ length: session.levels }, (_, level) => `level ${level + 1}`);
  const outcomes = Array.from({ length: session.outcomes }, (_, index) => `(number ${index + 1} of the list)`);
  const terms: GaugeTerms = {
    ...session,
    list: { levels, outcomes },
    parties,
    convener: session.convener && 'the convener',
  };
  const learnt = ending ? learntLine(terms, ending) : `Unfinished: the transcript stops at step ${state.step + 1}.`;
  const sound = ending?.kind === 'answer' && refused.length === 0;
  if (json) {
    const result = {
      ...{ warning: unreviewed, sound, learnt, ending, refused },
      ...{ gauge: hex(state.name), list: hex(session.listDigest), parties: session.parties.map(hex) },
      ...{ messages: one!.messages.length, outcomes: session.outcomes, round: session.round, budget: session.budget },
    };
    printResult(record, result, terminal);
  } else {
    terminal.out(warning(terminal));
    terminal.out(`Gauge fingerprint: ${fingerprint(state.name)}\n`);
    terminal.out(
      `List fingerprint:  ${hex(session.listDigest).slice(0, 32).match(/.{4}/g)?.join(' ')} (${session.outcomes} outcomes)\n`,
    );
    for (const [index, key] of session.parties.entries()) terminal.out(`Party ${index + 1}: key ${hex(key)}\n`);
    terminal.out(`${one!.messages.length} messages, gauge ${session.round} of ${session.budget}.\n`);
    for (const { at, reception } of refused) terminal.out(`Message ${at + 1} is refused: ${refusalWords[reception]}\n`);
    terminal.out(`${paragraph(sound ? `Every proof holds. ${learnt}` : learnt, terminal.columns)}\n`);
  }
  return sound ? exit.fine : exit.findings;
}

const refusalWords: Readonly<Record<string, string>> = {
  foreign: 'it does not belong to this gauge, or was changed on the way.',
  'badly-signed': 'its signature is wrong: it was changed on the way, or is forged.',
  early: 'the messages before it are missing.',
  late: 'it came after the end.',
};

/** With a record the result is printed as JSON. */
function compare(one: Transcript, other: Transcript, record: ResultRecord | undefined, terminal: Terminal): number {
  const found = compareTranscripts(one, other);
  if (record) {
    const result = found ? { culprit: found.culprit, step: found.step, evidence: found.evidence.map(hex) } : {};
    printResult(record, { warning: unreviewed, differ: found !== undefined, ...result }, terminal);
  } else {
    const who = found && (found.culprit < one.session.parties.length ? `Party ${found.culprit + 1}` : 'The convener');
    terminal.out(warning(terminal));
    terminal.out(
      found
        ? `${who} signed two different messages for step ${found.step + 1}. Both are in the transcripts (--json prints them).\n`
        : 'No participant signed two different messages for one step in these transcripts.\n',
    );
  }
  return found ? exit.findings : exit.fine;
}
