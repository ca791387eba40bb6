import type { Span } from './span.ts';

const abbreviations = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj rep sen gov pres rev hon st jr sr vs etc no jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp cf al fig p pp vol ca amb min approx dept est u.s u.n u.k e.u e.g i.e a.m p.m d.c'.split(
    ' ',
  ),
);
const ends = /[.!?…]+[\u2060]*["”’'»)\]\u2060]*(?=\s|$)|[。！？؟۔।॥]+["”’»」』）)]*/gu;

/**
 * Paragraphs: parted by blank lines, and by single line breaks unless the text is wrapped at a fixed width
 * (recognised by many lines that begin in lower case).
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push([start, end]);
    start = end + 1;
  }
  const full = lines.filter(line => text.slice(...line).trim() !== '');
  const lowerStarts = full.filter(([start]) => /^\s{0,8}\p{Ll}/u.test(text.slice(start, start + 12))).length;
  const isWrapped = full.length > 3 && lowerStarts / full.length > 0.25;
  const paragraphs: [number, number][] = [];
  let open = false;
  for (const line of lines) {
    const content = trim(text, line);
    const begins = text.slice(content[0], content[0] + 4);
    const isItem = /^([•*–-]|\d{1,2}[.)])\s/.test(begins);
    const last = paragraphs.at(-1);
    if (content[0] === content[1]) open = false;
    else if (open && isWrapped && !isItem && last) last[1] = content[1];
    else {
      paragraphs.push([content[0], content[1]]);
      open = true;
    }
  }
  return paragraphs;
}

function trim(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

const isBlank = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x2060 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x3000;

/** Sentences of one paragraph: after a full stop and its closing marks, where a new beginning follows. */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const piece = text.slice(...paragraph);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of piece.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (!endsSentence(piece, match.index, end, match[0])) continue;
    const sentence = trim(text, [paragraph[0] + start, paragraph[0] + end]);
    if (sentence[0] < sentence[1]) sentences.push(sentence);
    start = end;
  }
  const rest = trim(text, [paragraph[0] + start, paragraph[1]]);
  if (rest[0] < rest[1]) sentences.push(rest);
  return sentences;
}

function endsSentence(piece: string, at: number, end: number, mark: string): boolean {
  if (!/^[.!?…]/.test(mark)) return true;
  const next = /^\s+["“‘'«([]*(\S)/u.exec(piece.slice(end, end + 12))?.[1];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = /[\p{L}.]*$/u.exec(piece.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return false;
  return (
    !abbreviations.has(word.toLowerCase()) ||
    (/^(u\.s|u\.n|u\.k|e\.u|d\.c|etc|inc|co|a\.m|p\.m)$/i.test(word) && /^\s+["“]/u.test(piece.slice(end, end + 3)))
  );
}
