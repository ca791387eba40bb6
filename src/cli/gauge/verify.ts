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
import { plainVoiceOf, speaking, voiceOf } from '../terminal/voice.ts';
import { warning } from './screens.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const mostBytes = 64 << 20;

export function verifyGauge(files: readonly string[], json: boolean, terminal: Terminal): number {
  const read = files.map(file => readBytes(file, mostBytes));
  const [one, other] = read.map(readTranscript);
  const record = resultRecord({ method: 'gauge-verify', version: '1', input: read.map(digestBytes) });
  if (one && other) return compare(one, other, json ? record : undefined, terminal);
  const { session } = one!;
  const voice = (json ? plainVoiceOf : voiceOf)(terminal);
  const { state, ending, refused } = verify(one!);
  const parties = session.parties.map((_, index) => voice('terminal.gauge.partyNumber', { number: index + 1 }));
  const levels = Array.from({ length: session.levels }, (_, level) =>
    voice('terminal.gauge.levelNumber', { number: level + 1 }),
  );
  const outcomes = Array.from({ length: session.outcomes }, (_, index) =>
    voice('terminal.gauge.outcomeNumber', { number: String(index + 1) }),
  );
  const terms: GaugeTerms = {
    ...session,
    list: { levels, outcomes },
    parties,
    convener: session.convener && voice('consent.theConvener'),
  };
  const learnt = ending
    ? learntLine(terms, ending, speaking(voice))
    : voice('terminal.gauge.unfinished', { n: state.step + 1 });
  const sound = ending?.kind === 'answer' && refused.length === 0;
  if (json) {
    const result = {
      ...{ warning: unreviewed(speaking(voice)), sound, learnt, ending, refused },
      ...{ gauge: hex(state.name), list: hex(session.listDigest), parties: session.parties.map(hex) },
      ...{ messages: one!.messages.length, outcomes: session.outcomes, round: session.round, budget: session.budget },
    };
    printResult(record, result, terminal);
  } else {
    terminal.out(warning(terminal));
    terminal.out(`${voice('terminal.gauge.name', { digest: fingerprint(state.name) })}\n`);
    const digest = hex(session.listDigest).slice(0, 32).match(/.{4}/g)!.join(' ');
    terminal.out(`${voice('terminal.gauge.listOf', { digest, outcomes: session.outcomes })}\n`);
    for (const [index, key] of session.parties.entries()) {
      terminal.out(`${voice('terminal.gauge.key', { number: index + 1, key: hex(key) })}\n`);
    }
    const { round, budget } = session;
    terminal.out(`${voice('terminal.gauge.messages', { messages: one!.messages.length, round, budget })}\n`);
    for (const { at, reception } of refused) {
      if (reception === 'accepted' || reception === 'duplicate') continue;
      terminal.out(`${voice(`terminal.gauge.refused.${reception}`, { number: at + 1 })}\n`);
    }
    const end = sound ? voice('terminal.gauge.sound', { learnt }) : learnt;
    terminal.out(`${paragraph(end, terminal.columns)}\n`);
  }
  return sound ? exit.fine : exit.findings;
}

/** With a record the result is printed as JSON. */
function compare(one: Transcript, other: Transcript, record: ResultRecord | undefined, terminal: Terminal): number {
  const found = compareTranscripts(one, other);
  if (record) {
    const result = found ? { culprit: found.culprit, step: found.step, evidence: found.evidence.map(hex) } : {};
    printResult(
      record,
      { warning: unreviewed(speaking(plainVoiceOf(terminal))), differ: found !== undefined, ...result },
      terminal,
    );
  } else {
    const voice = voiceOf(terminal);
    terminal.out(warning(terminal));
    if (!found) terminal.out(`${voice('terminal.gauge.agree')}\n`);
    else {
      const isParty = found.culprit < one.session.parties.length;
      const key = isParty ? 'terminal.gauge.twoOfParty' : 'terminal.gauge.twoOfConvener';
      terminal.out(`${voice(key, { number: found.culprit + 1, n: found.step + 1 })}\n`);
    }
  }
  return found ? exit.findings : exit.fine;
}
