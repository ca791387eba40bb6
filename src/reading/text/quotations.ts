import type { Span } from './span.ts';

export interface Quotation {
  /** Includes the marks. */
  readonly span: Span;
  /** 0 for an outer quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** False where no closing mark was found before the paragraph's end and the next paragraph does not go on with it. */
  readonly closed: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“”',
  '「': '」',
  '『': '』',
  '"': '"',
};
const maximumDepth = 8;

/**
 * Quotations of a text, nested ones too, in the order of their ends. A quotation that is open at the end of its paragraph
 * goes on when the next paragraph begins with the same mark; otherwise it ends there, not closed. Linear time.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let carried: { mark: string; start: number } | undefined;
  for (const [index, [from, to]] of paragraphs.entries()) {
    const stack: { mark: string; start: number }[] = [];
    let at = from;
    if (carried) {
      stack.push(carried);
      at = from + 1;
      carried = undefined;
    }
    for (; at < to; at += 1) {
      const mark = text[at] as string;
      const top = stack.at(-1);
      if (top && closers[top.mark]?.includes(mark) && closes(text, at, mark)) {
        stack.pop();
        found.push({ span: [top.start, at + 1], depth: stack.length, closed: true });
      } else if (closers[mark] !== undefined && opens(text, at, mark) && stack.length < maximumDepth) {
        stack.push({ mark, start: at });
      }
    }
    const next = paragraphs[index + 1];
    while (stack.length > 1) {
      const { start } = stack.pop() as { start: number };
      if (text[start] !== '‘') found.push({ span: [start, to], depth: stack.length, closed: false });
    }
    const outer = stack.pop();
    if (outer && next && text[next[0]] === outer.mark) carried = outer;
    else if (outer && outer.mark !== '‘') found.push({ span: [outer.start, to], depth: 0, closed: false });
  }
  return found;
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function opens(text: string, at: number, mark: string): boolean {
  if (mark !== '"' && mark !== '‘') return true;
  const before = text[at - 1];
  return (
    before === undefined ||
    /[\s([{—–\-“‘/\u2060]/.test(before) ||
    (mark === '"' && !isWord(before) && isWord(text[at + 1]))
  );
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark === '’') return !isWord(text[at + 1]);
  if (mark !== '"') return true;
  const before = text[at - 1];
  return before !== undefined && !/[\s([{]/.test(before);
}
