/** The index of the decisions (docs/decisions/README.md) against their pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Page {
  readonly file: string;
  readonly number: string;
  readonly title: string;
  /** Number of the page that stands in its place, where the page says so. */
  readonly replacedBy: string | undefined;
}

interface Row {
  readonly number: string;
  readonly file: string;
  readonly title: string;
  readonly sentence: string;
  readonly replaces: readonly string[];
}

/** Complaints of pages without a row, rows without a page, and rows that say other than their page. */
export function indexComplaints(folder: string): string[] {
  const index = join(folder, 'README.md');
  const pages = readdirSync(folder)
    .filter(file => file.endsWith('.md') && file !== 'README.md')
    .map(file => readPage(folder, file));
  const rows = readRows(readFileSync(index, 'utf8'));
  const complaints = [
    ...pages.flatMap(page => pageComplaints(page, pages, rows)),
    ...rows
      .filter(({ file }) => !pages.some(page => page.file === file))
      .map(({ file }) => `has a row for ${file}, which is not there.`),
  ];
  const numbers = rows.map(({ number }) => number);
  if (numbers.join() !== numbers.toSorted().join()) complaints.push('has rows out of order.');
  return complaints.map(complaint => `${index} ${complaint}`);
}

function pageComplaints(page: Page, pages: readonly Page[], rows: readonly Row[]): string[] {
  const { file, number, title } = page;
  const [row, ...more] = rows.filter(each => each.file === file);
  if (row === undefined) return [`lacks a row: | [${number}](${file}) | ${title} | one sentence | what it replaces |`];
  const replaces = pages.filter(({ replacedBy }) => replacedBy === number).map(each => each.number);
  return [
    ...(more.length > 0 ? [`has ${more.length + 1} rows for ${file}.`] : []),
    ...(pages.some(each => each !== page && each.number === number) ? [`: the number of ${file} is taken twice.`] : []),
    ...(row.number === number ? [] : [`calls ${file} ${row.number}.`]),
    ...(row.title === title ? [] : [`calls ${file} "${row.title}"; its heading is "${number} ${title}".`]),
    ...(row.sentence.endsWith('.') ? [] : [`has no sentence for ${file}.`]),
    ...(row.replaces.join() === replaces.join()
      ? []
      : [
          `says that ${file} replaces ${row.replaces.join(', ') || 'nothing'}; by the pages it is ${replaces.join(', ') || 'nothing'}.`,
        ]),
  ];
}

function readPage(folder: string, file: string): Page {
  const text = readFileSync(join(folder, file), 'utf8');
  const number = file.slice(0, 4);
  const [heading = ''] = text.split('\n');
  return {
    file,
    number,
    title: heading.replace(`# ${number} `, ''),
    replacedBy: text.match(/^Replaced by \[(\d{4})\]/m)?.[1],
  };
}

function readRows(text: string): Row[] {
  const pattern = /^\| \[(\d{4})\]\(([^)]+)\) \| ([^|]*?) \| ([^|]*?) \|([^|]*)\|$/gm;
  return [...text.matchAll(pattern)].map(([, number = '', file = '', title = '', sentence = '', replaces = '']) => ({
    ...{ number, file, title, sentence },
    replaces: [...replaces.matchAll(/\[(\d{4})\]/g)].map(([, each = '']) => each),
  }));
}
