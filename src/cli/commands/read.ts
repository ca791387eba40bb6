import type { CaseDocument } from '../../case/file/check-data.ts';
import { UsageError } from '../../core/errors.ts';
import { mostReportBytes } from '../../desk/decode-report.ts';
import { isProposed, type Proposals, proposalsOf } from '../../desk/proposals.ts';
import { openTagger, type Report, readingToJson, readReport } from '../../desk/read-report.ts';
import { type Review, resultOf, startReview } from '../../desk/review.ts';
import { acceptBy, takeIn } from '../../desk/take-in.ts';
import { makeTwoReadings } from '../../desk/two-readings.ts';
import type { Register } from '../command.ts';
import { readBytes, readCaseFile, writeFileAtomically } from '../files.ts';
import { choice, wholeNumber } from '../options.ts';
import { askReview } from '../reading/ask-review.ts';
import { openKeys } from '../reading/keys.ts';
import { paragraph } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface Flags {
  readonly json?: boolean;
  readonly into?: string;
  readonly accept?: 'all' | 'graded';
  readonly readings?: number;
}

/** `parley read FILE...`: texts to proposals for the record. */
export const registerRead: Register = (program, terminal) => {
  program
    .command('read')
    .description('Read reports: who says what, on whose authority, how firmly, and what does not fit together.')
    .argument('<files...>', 'plain text, Markdown or HTML')
    .option('--into <case>', 'add what is accepted to this case file')
    .option(
      '--accept <rule>',
      'what to accept: all, or graded (what somebody other than the author says)',
      choice(['all', 'graded'] as const),
    )
    .option(
      '--readings <k>',
      'make two readings of contradiction number K: what holds if the one place is right, or the other',
      wholeNumber(1, 1000),
    )
    .option('--json', 'print the reading as JSON')
    .addHelpText(
      'after',
      `
Everything read is a proposal. With --into each is shown and one key decides: y accept, n reject, m merge with an
accepted one, e edit, u undo, q end. --accept decides without asking; --readings takes in one contradiction alone.

Examples:
  parley read report.txt
  parley read report.html --json
  parley read report.txt --into case.parley.yaml
  parley read report.txt --into case.parley.yaml --accept graded
  parley read report.txt --into case.parley.yaml --readings 2`,
    )
    .action(async (files: string[], flags: Flags) => {
      const { into, accept, readings, json } = flags;
      if (into === undefined && accept !== undefined) throw needsCase('--accept');
      const tagger = openTagger();
      const reports = files.map(file => readReport(file, readBytes(file, mostReportBytes), tagger));
      if (into !== undefined) {
        for (const report of reports) await addToCase(report, into, accept, readings, terminal);
        return;
      }
      if (readings !== undefined) {
        for (const report of reports) showTwo(report, readings, terminal);
        return;
      }
      if (json) {
        const all = reports.map(readingToJson);
        terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 1)}\n`);
        return;
      }
      for (const report of reports) show(report, terminal);
    });
};

const needsCase = (flag: string): UsageError =>
  new UsageError({ code: 'CASE_MISSING', message: `${flag} needs a case.`, hint: 'Add --into CASE.' });

async function addToCase(
  report: Report,
  caseFile: string,
  rule: 'all' | 'graded' | undefined,
  readings: number | undefined,
  terminal: Terminal,
): Promise<void> {
  const before = readCaseFile(caseFile);
  const read = proposalsOf(report);
  const { proposals, accepted } =
    rule !== undefined
      ? { proposals: read, accepted: acceptBy(rule, read) }
      : readings !== undefined
        ? {
            proposals: read,
            accepted: { claims: new Set<number>(), parties: new Set<number>(), contradictions: new Set<number>() },
          }
        : resultOf(await ask(before, read, terminal), read);
  const chosen = readings === undefined ? undefined : contradictionNumber(report, read, readings);
  const all =
    chosen === undefined ? accepted : { ...accepted, contradictions: new Set([...accepted.contradictions, chosen]) };
  const { document, sourceId, added } = takeIn(before, proposals, all, report.file);
  const pair = chosen === undefined ? undefined : contradictionIn(document, sourceId, proposals, chosen);
  const after = pair === undefined ? document : makeTwoReadings(document, pair);
  if (after !== before) writeFileAtomically(caseFile, after.text, true);
  const made = after.case.readings.length - before.case.readings.length;
  terminal.out(
    `${report.file} -> ${caseFile} (source ${sourceId}): ${added.claims} claims, ${added.parties} parties and ${added.contradictions} contradictions added${made > 0 ? `, ${made} readings made` : ''}.\n`,
  );
}

async function ask(document: CaseDocument, proposals: Proposals, terminal: Terminal): Promise<Review> {
  const start = startReview(document, proposals);
  if (start.items.length === 0) return start;
  if (!process.stdin.isTTY)
    throw new UsageError({
      code: 'ACCEPT_MISSING',
      message: 'There is no terminal to ask on.',
      hint: 'Add --accept graded or --accept all.',
    });
  const keys = openKeys(process.stdin, process.stderr, 'Going through the proposals');
  try {
    return await askReview(start, proposals, keys, terminal);
  } finally {
    keys.close();
  }
}

/** Index among the proposals of the contradiction with this number in the reading. */
function contradictionNumber({ file, reading }: Report, { contradictions }: Proposals, number: number): number {
  const wanted = reading.contradictions[number - 1];
  const index = contradictions.findIndex(each => each.says === wanted?.says);
  if (wanted && index >= 0) return index;
  throw new UsageError({
    code: 'NO_SUCH_CONTRADICTION',
    message: `${file} has ${reading.contradictions.length} contradictions; there is no number ${number}.`,
    hint: `See them with: parley read ${file}`,
  });
}

function contradictionIn(
  { case: { record } }: CaseDocument,
  source: string,
  { claims, contradictions }: Proposals,
  index: number,
): string | undefined {
  const ids = contradictions[index]!.between.map(
    at => record.claims.find(each => each.source === source && each.at?.join() === claims[at]!.at.join())?.id,
  );
  return record.contradictions.find(each => ids.every(id => id !== undefined && each.between.includes(id)))?.id;
}

/** Two readings of one contradiction, in words. */
function showTwo(report: Report, number: number, { out, columns }: Terminal): void {
  const proposals = proposalsOf(report);
  const { between, says } = proposals.contradictions[contradictionNumber(report, proposals, number)]!;
  out(`${paragraph(`${number}. ${says}`, columns, '', 3)}\n`);
  for (const [at, index] of between.entries()) {
    const { by, says: words, grade, firmness } = proposals.claims[index]!;
    out(`\nReading ${at + 1}: this holds (${by}; ${grade}, ${firmness})\n${paragraph(words, columns, '  ')}\n`);
  }
  out('\nAdd --into CASE to put both into a case as rival readings.\n');
}

function show({ file, text, encoding, reading }: Report, { out, columns }: Terminal): void {
  const plain = (spans: readonly (readonly [number, number])[]): string =>
    spans
      .map(span => text.slice(...span))
      .join(' ... ')
      .replace(/\s+/g, ' ');
  const { attributions, contradictions, actors, asides, notes, language, sentences } = reading;
  out(`${file}: ${sentences.length} sentences, language ${language}, read as ${encoding}.\n`);
  for (const note of notes) out(`${paragraph(note, columns)}\n`);
  const likely = attributions.filter(isProposed);
  if (likely.length > 0) {
    out('\nWho says what\n');
    for (const [index, each] of likely.entries()) {
      const who = plain(each.source) || (each.grade === 'author-inference' ? 'the text itself' : 'not named');
      out(
        `${paragraph(`${index + 1}. ${who} (${each.grade}, ${each.firmness}, score ${each.score.toFixed(2)})`, columns, '  ', 5)}\n`,
      );
      out(`${paragraph(plain(each.content), columns, '     ')}\n`);
    }
    if (likely.length < attributions.length)
      out(`  ${attributions.length - likely.length} more of a low score (--json lists them).\n`);
  }
  if (actors.length > 0) {
    out('\nActors\n');
    for (const { name, kind, aliases, titles, mentions } of actors) {
      const also = aliases.length > 0 ? `; perhaps the same: ${aliases.map(alias => alias.name).join(', ')}` : '';
      const called =
        titles.length > 0
          ? `; called ${titles.map(title => `"${title.text}"${title.isInferred ? ' (if the same person is meant)' : ''}`).join(', ')}`
          : '';
      out(`${paragraph(`${name}: ${kind}, ${mentions.length} mentions${also}${called}`, columns, '  ', 4)}\n`);
    }
  }
  if (contradictions.length > 0) {
    out('\nWhat does not fit\n');
    for (const [index, { says, kind }] of contradictions.entries())
      out(`${paragraph(`${index + 1}. [${kind}] ${says}`, columns, '  ', 5)}\n`);
  }
  if (asides.length > 0) {
    out('\nSet aside as not of the report\n');
    for (const { span, why } of asides) out(`${paragraph(`${why}: "${plain([span])}"`, columns, '  ', 4)}\n`);
  }
}
