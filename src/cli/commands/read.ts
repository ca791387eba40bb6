import { figuresNote } from '../../case/figures.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { questionData } from '../../case/file/question-data.ts';
import { digestText } from '../../core/digest.ts';
import { formatComplaint, UsageError } from '../../core/errors.ts';
import { attemptNow, hasFailed } from '../../core/failed-part.ts';
import { type Progress, part } from '../../core/progress.ts';
import { mostReportBytes } from '../../desk/decode-report.ts';
import { isProposed, proposalsOf } from '../../desk/proposals.ts';
import type { Report } from '../../desk/read-report.ts';
import { type Accepted, acceptBy, takeIn } from '../../desk/take-in.ts';
import { withContradictions, withReadings } from '../../desk/two-readings.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { caseFileAt, readBytes, readCaseFile, writeFileAtomically } from '../files.ts';
import { choice, numbers } from '../options.ts';
import { openKeyboard } from '../reading/keys.ts';
import { reviewInTerminal } from '../reading/review.ts';
import { withProgress } from '../terminal/progress-line.ts';
import { printResult } from '../terminal/result.ts';
import { paragraph, table } from '../terminal/table.ts';
import { exit, type Terminal } from '../terminal/terminal.ts';

interface Flags {
  readonly json?: boolean;
  readonly into?: string;
  readonly accept?: 'all' | 'graded';
  readonly readings?: readonly number[];
}

/** `parley read FILE...`: texts to proposals for the record. */
export const registerRead: Register = (program, terminal, finish) => {
  program
    .command('read')
    .description('Read reports: who says what, on whose authority, how firmly, and what contradicts what.')
    .argument('<files...>', 'plain text, Markdown or HTML')
    .option('--into <case>', 'add what is accepted to this case file')
    .option(
      '--accept <rule>',
      'what to accept: all, or graded (what somebody other than the author says)',
      choice(['all', 'graded'] as const),
    )
    .option(
      '--readings <numbers>',
      'two readings of these contradictions, by their numbers, 1 or 1,3; with --into they are made in the case',
      numbers,
    )
    .option('--json', 'print the reading as JSON')
    .addHelpText(
      'after',
      `
Everything read is a proposal; nothing enters a case without your word. With --into alone the terminal asks about each
proposal, one key an answer: y accept, n reject, m merge, e edit, u undo.

Examples:
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
      const before = into === undefined ? undefined : readCaseFile(into);
      // The reader with its weights is large: no other command waits for it.
      const { openTagger, readingToJson, readReport } = await import('../../desk/read-report.ts');
      const tagger = openTagger();
      const read = (file: string, index: number, progress: Progress) =>
        readReport(
          file,
          readBytes(file, mostReportBytes),
          tagger,
          part(progress, index / files.length, (index + 1) / files.length),
        );
      const alone = files.length === 1 || into !== undefined;
      const readings = await withProgress(terminal, 'Reading', progress =>
        files.map((file, index) => {
          const reading = () => read(file, index, progress);
          return { file, reading: alone ? reading() : attemptNow(reading) };
        }),
      );
      const reports = readings.flatMap(({ reading }) => (hasFailed(reading) ? [] : reading));
      if (into !== undefined && before !== undefined) await addToCase(reports, before, into, flags, terminal);
      else if (flags.json) {
        const shown = readings.map(({ file, reading }) =>
          hasFailed(reading) ? { file, ...reading } : readingToJson(reading),
        );
        printJson(shown, terminal);
      } else print(reports, flags, terminal);
      for (const { reading } of readings) {
        if (!hasFailed(reading)) continue;
        terminal.err(`${formatComplaint(reading.failed)}\n`);
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
function showReadings(report: Report, numbers: readonly number[], { out, columns }: Terminal): void {
  const proposals = proposalsOf(report);
  withContradictions(nothing, proposals, numbers);
  for (const number of numbers) {
    const { between } = proposals.contradictions[number - 1]!;
    out(`\nTwo readings of contradiction ${number}\n`);
    for (const [index, claim] of between.entries()) {
      out(`${paragraph(`Reading ${index + 1} holds to: ${proposals.claims[claim]!.says}`, columns, '  ', 4)}\n`);
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
    const { readingRecord } = await import('../../desk/read-report.ts');
    const input = { texts: reports.map(({ text }) => digestText(text)), case: questionData(before.data), taken };
    const record = readingRecord({ method: 'reading-into-case', input, parameters: { accept, readings } });
    return printResult(record, { case: caseFile, figures, reports: results }, terminal);
  }
  for (const { file, source, added } of results) {
    const counts = `${added.claims} claims, ${added.parties} parties, ${added.contradictions} contradictions and ${added.readings} readings`;
    terminal.out(`${file} -> ${caseFile} (source ${source}): ${counts} added.\n`);
  }
  if (figures !== undefined) terminal.out(`${figuresNote(document.case)}\n`);
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

function show({ file, text, reading }: Report, { out, columns }: Terminal): void {
  const plain = (spans: readonly (readonly [number, number])[]): string =>
    spans
      .map(span => text.slice(...span))
      .join(' ... ')
      .replace(/\s+/g, ' ');
  const { attributions, contradictions, actors, asides, notes, language, sentences } = reading;
  out(`${file}: ${sentences.length} sentences, language ${language}.\n`);
  for (const note of notes) out(`${paragraph(note, columns)}\n`);
  const likely = attributions.filter(each => isProposed(each, text));
  if (likely.length > 0) {
    const heads = ['by', 'says', 'grade', 'firmness', 'score'].map(head => ({ head }));
    const rows = likely.map(each => [
      plain(each.source) || '-',
      plain(each.content),
      each.grade,
      each.firmness,
      each.score.toFixed(2),
    ]);
    out(`\nWho says what\n${table(heads, rows, columns)}\n`);
    if (likely.length < attributions.length)
      out(`${attributions.length - likely.length} more are fragments or unsure (--json lists them).\n`);
  }
  if (actors.length > 0) {
    out('\nActors\n');
    for (const { name, kind, aliases, titles, mentions } of actors) {
      const also = aliases.length > 0 ? `; perhaps the same: ${aliases.map(alias => alias.name).join(', ')}` : '';
      const called = titles.length > 0 ? `; called ${titles.map(title => `"${title.text}"`).join(', ')}` : '';
      out(`${paragraph(`${name}: ${kind}, ${mentions.length} mentions${also}${called}`, columns, '  ', 4)}\n`);
    }
  }
  if (contradictions.length > 0) {
    out('\nContradictions\n');
    for (const [index, { says, kind }] of contradictions.entries())
      out(`${paragraph(`${index + 1}. [${kind}] ${says}`, columns, '  ', 5)}\n`);
  }
  if (asides.length > 0) out(`\nSet aside as not of the report: ${asides.map(aside => aside.why).join(', ')}.\n`);
}
