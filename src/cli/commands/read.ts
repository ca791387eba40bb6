import { UsageError } from '../../core/errors.ts';
import { mostReportBytes } from '../../desk/decode-report.ts';
import { isProposed, proposalsOf } from '../../desk/proposals.ts';
import { openTagger, type Report, readingToJson, readReport } from '../../desk/read-report.ts';
import { acceptBy, takeIn } from '../../desk/take-in.ts';
import type { Register } from '../command.ts';
import { readBytes, readCaseFile, writeFileAtomically } from '../files.ts';
import { choice } from '../options.ts';
import { paragraph } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface Flags {
  readonly json?: boolean;
  readonly into?: string;
  readonly accept?: 'all' | 'graded';
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
    .option('--json', 'print the reading as JSON')
    .addHelpText(
      'after',
      `
Everything read is a proposal; nothing enters a case without --into and --accept.

Examples:
  parley read report.txt
  parley read report.html --json
  parley read report.txt --into case.parley.yaml --accept graded`,
    )
    .action((files: string[], flags: Flags) => {
      if (flags.into !== undefined && flags.accept === undefined) {
        throw new UsageError({
          code: 'ACCEPT_MISSING',
          message: '--into needs to know what to accept.',
          hint: 'Add --accept graded or --accept all.',
        });
      }
      const tagger = openTagger();
      const reports = files.map(file => readReport(file, readBytes(file, mostReportBytes), tagger));
      if (flags.into !== undefined && flags.accept !== undefined) {
        for (const report of reports) addToCase(report, flags.into, flags.accept, terminal);
        return;
      }
      if (flags.json) {
        const all = reports.map(readingToJson);
        terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 1)}\n`);
        return;
      }
      for (const report of reports) show(report, terminal);
    });
};

function addToCase(report: Report, caseFile: string, rule: 'all' | 'graded', terminal: Terminal): void {
  const proposals = proposalsOf(report);
  const before = readCaseFile(caseFile);
  const { document, sourceId, added } = takeIn(before, proposals, acceptBy(rule, proposals), report.file);
  if (document !== before) writeFileAtomically(caseFile, document.text, true);
  terminal.out(
    `${report.file} -> ${caseFile} (source ${sourceId}): ${added.claims} claims, ${added.parties} parties and ${added.contradictions} contradictions added.\n`,
  );
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
