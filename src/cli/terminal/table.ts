/** Tables and paragraphs for a terminal of a given width; widths count columns, not code units. */
import stringWidth from 'string-width';

/**
 * Breaks a text at spaces (not at no-break spaces, nor where French has one before a sign or within its quotation marks) into lines of
 * at most `width` columns; a longer word is cut. A direction that is open where a line ends is closed there and opened again on the
 * next: what stands beside a line, in another cell, is not in it.
 */
export function wrap(text: string, width: number): string[] {
  let open = '';
  return broken(text, width).map(line => {
    const before = open;
    for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) open = mark === closing ? open.slice(0, -1) : open + mark;
    return `${before}${line}${closing.repeat(open.length)}`;
  });
}

const closing = '\u2069';
const betweenWords = /(?<!«)[ \t\r]+(?![ \t\r]*[:;!?»])/;

function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph
      .split(betweenWords)
      .filter(Boolean)
      .flatMap(long => cut(long, width))) {
      if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

/** A paragraph: the first line after `lead`, the others indented to `indent` columns. */
export function paragraph(text: string, width: number, lead = '', indent = stringWidth(lead)): string {
  const [first = '', ...rest] = wrap(text, width - indent);
  return [`${lead}${first}`, ...rest.map(line => `${' '.repeat(indent)}${line}`)].join('\n');
}

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/**
 * A table within `width` columns: the widest columns are narrowed and their cells wrapped, the words of a head cut only where there
 * is no other way. Ends without a newline.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const gap = 2;
  const widths = columns.map((column, index) =>
    Math.max(
      ...[column.head, ...rows.map(row => row[index] ?? '')]
        .flatMap(text => text.split('\n'))
        .map(text => stringWidth(text)),
    ),
  );
  const room = Math.max(columns.length * 3, width - gap * (columns.length - 1));
  const words = columns.map(({ head }) => Math.max(...head.split(' ').map(word => stringWidth(word))));
  for (let excess = widths.reduce((sum, each) => sum + each, 0) - room; excess > 0; excess--) {
    const spare = widths.map((each, index) => (each > words[index]! ? each : 0));
    const [most, of] = Math.max(...spare) > 0 ? [Math.max(...spare), spare] : [Math.max(...widths), widths];
    widths[of.indexOf(most)]!--;
  }
  const line = (cells: readonly string[]): string => {
    const wrapped = cells.map((cell, index) => wrap(cell, widths[index]!));
    const height = Math.max(...wrapped.map(lines => lines.length));
    return Array.from({ length: height }, (_, row) =>
      wrapped
        .map((lines, index) => pad(lines[row] ?? '', widths[index]!, columns[index]?.align))
        .join(' '.repeat(gap))
        .trimEnd(),
    ).join('\n');
  };
  const rule = widths.map(each => '-'.repeat(each)).join(' '.repeat(gap));
  return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)].join('\n');
}

function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? space + text : text + space;
}

function cut(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && stringWidth(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
