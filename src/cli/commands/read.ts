import type { CaseDocument } from '../../case/file/check-data.ts';
import { questionData } from '../../case/file/question-data.ts';
import { digestText } from '../../core/digest.ts';
import { UsageError } from '../../core/errors.ts';
import { attemptNow, hasFailed } from '../../core/failed-part.ts';
import { type Progress, part } from '../../core/progress.ts';
import type { Value, Values } from '../../core/values.ts';
import { mostReportBytes } from '../../desk/reading/decode-report.ts';
import { isProposed, proposalsOf } from '../../desk/reading/proposals.ts';
import type { Report } from '../../desk/reading/read-report.ts';
import { type Accepted, acceptBy, takeIn } from '../../desk/reading/take-in.ts';
import { withContradictions, withReadings } from '../../desk/reading/two-readings.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { complaint } from '../../words/complaint.ts';
import { english } from '../../words/english.ts';
import { countIn } from '../../words/figures.ts';
import type { Register } from '../command.ts';
import { caseFileAt, readBytes, readCaseFile, writeFileAtomically } from '../files.ts';
import { choice, numbers } from '../options.ts';
import { openKeyboard } from '../reading/keys.ts';
import { reviewInTerminal } from '../reading/review.ts';
import { complaintLine } from '../terminal/complaint-line.ts';
import { withProgress } from '../terminal/progress-line.ts';
import { printResult } from '../terminal/result.ts';
import { paragraph, table } from '../terminal/table.ts';
import { exit, type Terminal } from '../terminal/terminal.ts';
import { figuresLine, namesOf, plainVoiceOf, voiceOf } from '../terminal/voice.ts';

interface Flags {
  readonly json?: boolean;
  readonly into?: string;
  readonly accept?: 'all' | 'graded';
  readonly readings?: readonly number[];
}

/** `parley read FILE...`: texts to proposals for the record. */
export const registerRead: Register = (program, terminal, finish) => {
  const t = plainVoiceOf(terminal);
  program
    .command('read')
    .description(t('cli.read'))
    .argument('<files...>', t('cli.read.files'))
    .option('--into <case>', t('cli.read.into'))
    .option('--accept <rule>', t('cli.read.accept'), choice(['all', 'graded'] as const))
    .option('--readings <numbers>', t('cli.read.readings'), numbers)
    .option('--json', t('cli.read.json'))
    .addHelpText(
      'after',
      `
${t('cli.read.note')}

${t('cli.examples')}
  parley read report.txt
  parley read report.html --json
  parley read report.txt --into case.parley.yaml
  parley read report.txt --into case.parley.yaml --accept graded --readings 1`,
    )
    .action(async (files: string[], flags: Flags) => {
      const { accept } = flags;
      const into = flags.into === undefined ? undefined : caseFileAt(flags.into);
      if (into === undefined && accept !== undefined) {
        throw new UsageError(complaint('CASE_MISSING'));
      }
      if (into !== undefined && accept === undefined && !flags.readings && !process.stdin.isTTY) {
        throw new UsageError(complaint('ACCEPT_MISSING'));
      }
      const before = into === undefined ? undefined : readCaseFile(into, terminal);
      // The reader with its weights is large: no other command waits for it.
      const { openTagger, readingToJson, readReport } = await import('../../desk/reading/read-report.ts');
      const tagger = openTagger();
      const read = (file: string, index: number, progress: Progress) =>
        readReport(
          file,
          readBytes(file, mostReportBytes),
          tagger,
          part(progress, index / files.length, (index + 1) / files.length),
        );
      const alone = files.length === 1 || into !== undefined;
      const readings = await withProgress(terminal, 'terminal.reading', progress =>
        files.map((file, index) => {
          const reading = () => read(file, index, progress);
          return { file, reading: alone ? reading() : attemptNow(reading) };
        }),
      );
      const reports = readings.flatMap(({ reading }) => (hasFailed(reading) ? [] : reading));
      if (into !== undefined && before !== undefined) await addToCase(reports, before, into, flags, terminal);
      else if (flags.json) {
        const shown = readings.map(({ file, reading }) =>
          hasFailed(reading) ? { file, ...reading } : readingToJson(reading, terminal.language),
        );
        printJson(shown, terminal);
      } else print(reports, flags, terminal);
      for (const { reading } of readings) {
        if (!hasFailed(reading)) continue;
        terminal.err(`${complaintLine(reading.failed, terminal.language ?? english)}\n`);
        finish(exit.failure);
      }
    });
};

function printJson(readings: readonly unknown[], { out }: Terminal): void {
  out(`${JSON.stringify(readings.length === 1 ? readings[0] : readings, null, 1)}\n`);
}

function print(reports: readonly Report[], { readings = [] }: Flags, terminal: Terminal): void {
  for (const report of reports) {
    show(report, terminal);
    showReadings(report, readings, terminal);
  }
}

/** What --readings would make of the contradictions of these numbers. */
function showReadings(report: Report, numbers: readonly number[], terminal: Terminal): void {
  const { out, columns } = terminal;
  const voice = voiceOf(terminal);
  const proposals = proposalsOf(report);
  withContradictions(nothing, proposals, numbers);
  for (const number of numbers) {
    const { between } = proposals.contradictions[number - 1]!;
    out(`\n${voice('terminal.read.two', { number })}\n`);
    for (const [index, claim] of between.entries()) {
      const { says } = proposals.claims[claim]!;
      out(`${paragraph(voice('terminal.read.holds', { number: index + 1, says }), columns, '  ', 4)}\n`);
    }
  }
}

const nothing: Accepted = { claims: new Set(), parties: new Set(), contradictions: new Set() };

/** Takes the reports into the case, which is written once, at the end. */
async function addToCase(
  reports: readonly Report[],
  before: CaseDocument,
  caseFile: string,
  { accept, readings = [], json }: Flags,
  terminal: Terminal,
): Promise<void> {
  let document = before;
  const results = [];
  const taken: Accepted[] = [];
  for (const report of reports) {
    const proposals = proposalsOf(report);
    const accepted = accept
      ? acceptBy(accept, proposals)
      : readings.length > 0
        ? nothing
        : await ask(document, report, terminal);
    const wanted = withContradictions(accepted, proposals, readings);
    const after = takeIn(document, proposals, wanted, report.file);
    document = withReadings(after.document, proposals, readings);
    const made = document.case.readings.length - after.document.case.readings.length;
    results.push({ file: report.file, source: after.sourceId, added: { ...after.added, readings: made } });
    taken.push(wanted);
  }
  if (document !== before) writeFileAtomically(caseFile, document.text, true);
  const { figures } = document.case;
  if (json) {
    const { readingRecord } = await import('../../desk/reading/read-report.ts');
    const input = { texts: reports.map(({ text }) => digestText(text)), case: questionData(before.data), taken };
    const record = readingRecord({ method: 'reading-into-case', input, parameters: { accept, readings } });
    return printResult(record, { case: caseFile, figures, reports: results }, terminal);
  }
  const voice = voiceOf(terminal);
  for (const { file, source, added } of results) {
    terminal.out(`${voice('terminal.read.added', { file, case: caseFile, source, ...added })}\n`);
  }
  if (figures !== undefined) terminal.out(`${figuresLine(document.case, voice)}\n`);
}

async function ask(document: CaseDocument, report: Report, terminal: Terminal): Promise<Accepted> {
  show(report, { ...terminal, out: terminal.err });
  const keyboard = openKeyboard();
  try {
    return await reviewInTerminal(document.case, proposalsOf(report), keyboard, terminal);
  } finally {
    keyboard.close();
  }
}

function show({ file, text, reading }: Report, terminal: Terminal): void {
  const { out, columns, language: { code } = english } = terminal;
  const voice = voiceOf(terminal);
  const shown = namesOf(terminal);
  const plain = (spans: readonly (readonly [number, number])[]): string =>
    spans
      .map(span => text.slice(...span))
      .join(' ... ')
      .replace(/\s+/g, ' ');
  const { attributions, contradictions, actors, asides, notes, language, sentences } = reading;
  out(`${voice('terminal.read.head', { file, sentences: sentences.length, language: { tongue: language } })}\n`);
  for (const note of notes) out(`${paragraph(voice(note.say as MessageKey, note.values), columns)}\n`);
  const likely = attributions.filter(each => isProposed(each, text));
  if (likely.length > 0) {
    const heads = (['by', 'says', 'grade', 'firmness', 'score'] as const).map(name => ({
      head: voice(`terminal.head.${name}`),
    }));
    const rows = likely.map(each => [
      shown(plain(each.source) || '-'),
      shown(plain(each.content)),
      voice(`grade.${each.grade}`),
      voice(`firmness.${each.firmness}`),
      countIn(code, Number(each.score.toFixed(2))),
    ]);
    out(`\n${voice('terminal.read.who')}\n${table(heads, rows, columns)}\n`);
    if (likely.length < attributions.length)
      out(`${voice('terminal.read.fragments', { n: attributions.length - likely.length })}\n`);
  }
  if (actors.length > 0) {
    out(`\n${voice('terminal.read.actors')}\n`);
    for (const { name, kind, aliases, titles, mentions } of actors) {
      const also = said('terminal.read.also', { names: aliases.map(alias => alias.name) }, aliases.length);
      const quoted = titles.map(title => ({ say: 'quoted', values: { value: title.text } }));
      const called = said('terminal.read.called', { titles: quoted }, titles.length);
      const values = { name, kind: { say: `terminal.read.kind.${kind}` }, mentions: mentions.length, also, called };
      out(`${paragraph(voice('terminal.read.actor', values), columns, '  ', 4)}\n`);
    }
  }
  if (contradictions.length > 0) {
    out(`\n${voice('terminal.read.unfit')}\n`);
    for (const [index, { says, kind }] of contradictions.entries())
      out(`${paragraph(`${index + 1}. [${voice(`terminal.read.unfit.${kind}`)}] ${shown(says)}`, columns, '  ', 5)}\n`);
  }
  if (asides.length > 0) {
    const why = asides.map(aside => ({ say: `reading.aside.${aside.why}` }));
    out(`\n${voice('terminal.read.aside', { why })}\n`);
  }
}

/** A part of a sentence that is there where there is something to say. */
function said(say: MessageKey, values: Values, count: number): Value {
  return count > 0 ? { say, values } : '';
}
