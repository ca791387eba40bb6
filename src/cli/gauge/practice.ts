/** All parties on one machine: to learn what a gauge does before anything is at stake. */
import { assumptionsBehind } from '../../case/assumptions.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { UsageError } from '../../core/errors.ts';
import { parseAnswers } from '../../desk/gauge/answers.ts';
import { type GaugeRules, practiseGauge, writeTranscript } from '../../desk/gauge/gauge.ts';
import { answersOfParty, type GaugeList, type Level, type Unclear } from '../../desk/gauge/list.ts';
import type { Hanging } from '../../desk/gauge/listed.ts';
import { practiceRecord } from '../../desk/gauge/record.ts';
import { consentLines, doingWords, extremeLine, type GaugeTerms } from '../../desk/gauge/words.ts';
import { levelSaid, unreviewedSaying } from '../../desk/talk/consent.ts';
import { complaint } from '../../words/complaint.ts';
import { readBytes, writeFileAtomically } from '../files.ts';
import { printResult } from '../terminal/result.ts';
import { paragraph, table } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { figuresLine, namesOf, plainVoiceOf, speaking, voiceOf } from '../terminal/voice.ts';
import { finishLine, hangingScreen, listScreen, report, warning } from './screens.ts';

export interface PracticeFlags {
  readonly minimum: number;
  readonly which?: boolean;
  readonly unclear?: Unclear;
  readonly answers?: readonly string[];
  readonly transcript?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

interface PracticeQuestion {
  readonly list: GaugeList;
  readonly levels: readonly Level[];
  readonly document: CaseDocument | undefined;
  readonly hanging: readonly Hanging[];
}

export function practiceGauge(
  { list, levels, document, hanging }: PracticeQuestion,
  flags: PracticeFlags,
  terminal: Terminal,
): void {
  const theCase = document?.case;
  const ids = flags.answers
    ? flags.answers.map(pair => splitPair(pair).name)
    : [...(theCase?.agenda?.utilities.keys() ?? [])];
  if (ids.length < 2) throw new UsageError(complaint('GAUGE_PARTIES', { n: ids.length }));
  const names = ids.map(id => theCase?.parties.find(each => each.id === id)?.name ?? id);
  const answers = ids.map((id, index) => {
    const file = flags.answers && splitPair(flags.answers[index]!).file;
    if (file !== undefined) return parseAnswers(new TextDecoder().decode(readBytes(file)), file, list);
    return answersOfParty(theCase!, id, levels, flags.unclear);
  });
  const rules: GaugeRules = {
    ...{ minimum: flags.minimum, budget: 1, round: 1, mayAskWhich: flags.which === true },
    ...{ standing: false, standingDigests: [] },
  };
  const terms: GaugeTerms = { ...rules, list, parties: names };
  const voice = voiceOf(terminal);
  const note = theCase && figuresLine(theCase, voice);
  if (!flags.json) {
    terminal.out(warning(terminal));
    if (note) terminal.out(`${paragraph(note, terminal.columns)}\n`);
    terminal.out(listScreen(terms, terminal));
    terminal.out(hangingScreen(hanging, terminal));
    terminal.out(
      `${consentLines(terms, speaking(voice))
        .map(line => paragraph(line, terminal.columns, '- '))
        .join('\n')}\n\n`,
    );
  }
  let last = -1;
  const { ending, transcript } = practiseGauge(list, rules, answers, flags.which === true, state => {
    if (state.step > last && terminal.isTerminal && !flags.json)
      terminal.err(`\r${doingWords(state, speaking(voice)).padEnd(70)}`);
    last = Math.max(last, state.step);
  });
  if (terminal.isTerminal && !flags.json) terminal.err(`\r${' '.repeat(70)}\r`);
  if (flags.transcript !== undefined) {
    writeFileAtomically(flags.transcript, writeTranscript(transcript), flags.force === true);
  }
  const plain = plainVoiceOf(terminal);
  const finish = { kind: 'ended', ending } as const;
  const warnings = names.flatMap(
    (name, index) => extremeLine(name, answers[index]!, speaking(flags.json ? plain : voice)) ?? [],
  );
  if (flags.json) {
    const assumptions = theCase && !flags.answers ? assumptionsBehind(theCase, 'agenda') : [];
    const given = { answersFrom: flags.answers ? 'files' : 'case', levels } as const;
    const asked = { ...given, ...(flags.unclear && { unclear: flags.unclear }) };
    const record = practiceRecord({ ...terms, parties: ids }, asked, document, assumptions);
    const { figures } = theCase ?? {};
    const told = { practice: true, warnings, ...(hanging.length > 0 && { hanging }), figures };
    printResult(record, { ...report(terms, finish, plain, transcript), ...told }, terminal);
    return;
  }
  const shown = namesOf(terminal);
  const accepted = (own: readonly (readonly number[])[]) =>
    own.map(row => String(row.reduce((sum, bit) => sum + bit, 0)));
  const head = [
    voice('terminal.gauge.party'),
    ...list.levels.map(level => voice('terminal.gauge.accepts', { level: levelSaid(level) })),
  ].map(text => ({ head: text }));
  terminal.out(
    `${table(
      head,
      names.map((name, index) => [shown(name), ...accepted(answers[index]!)]),
      terminal.columns,
    )}\n`,
  );
  for (const line of warnings) terminal.out(`${paragraph(line, terminal.columns)}\n`);
  terminal.out(`${paragraph(voice('terminal.gauge.practice'), terminal.columns)}\n\n`);
  terminal.out(`${paragraph(finishLine(terms, finish, voice), terminal.columns)}\n`);
  const { messages, bytes } = report(terms, finish, voice, transcript);
  const traffic = { messages: messages!, bytes: bytes!, unreviewed: unreviewedSaying };
  terminal.out(`${paragraph(voice('terminal.gauge.traffic', traffic), terminal.columns)}\n`);
}

function splitPair(pair: string): { readonly name: string; readonly file: string } {
  const at = pair.indexOf('=');
  if (at > 0 && at < pair.length - 1) return { name: pair.slice(0, at), file: pair.slice(at + 1) };
  throw new UsageError(complaint('GAUGE_PAIR', { pair }));
}
