/**
 * Markup is masked, not removed: the plain text has the length of the decoded text, so that every span holds in both.
 * A tag becomes blanks (a block tag a line break), an entity its character and word joiners (U+2060), which tokens drop.
 */
export type Format = 'text' | 'markdown' | 'html';

const filler = '\u2060';
const blockTags = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is never part of the report. */
const silentTags = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'iframe', 'select', 'button']);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: filler,
};

/** `html` where the text has a document type or several known tags, `markdown` by its headings, links and emphasis. */
export function detectFormat(text: string): Format {
  const head = text.slice(0, 20_000);
  if (/^\s*(<!doctype html|<html[\s>])/i.test(head)) return 'html';
  if ((head.match(/<\/?(p|div|h[1-6]|li|ul|span|article|a|br|em|strong)\b[^<>]{0,200}>/gi) ?? []).length >= 3)
    return 'html';
  return /^#{1,6} \S|\]\(https?:|\*\*\S[^*\n]{0,200}\*\*|^> /m.test(head) ? 'markdown' : 'text';
}

/** The plain text, of the same length. */
export function maskMarkup(text: string, format: Format): string {
  if (format === 'html') return maskHtml(text);
  return format === 'markdown' ? maskMarkdown(text) : text;
}

const blanks = (piece: string): string => piece.replace(/[^\n]/g, ' ');

function maskHtml(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const end = open < 0 ? text.length : open;
    parts.push(decodeEntities(text.slice(at, end)));
    if (open < 0) break;
    at = open;
    const close = text.startsWith('<!--', open) ? indexAfter(text, '-->', open) : indexAfter(text, '>', open);
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(text.slice(open, open + 20))?.[1]?.toLowerCase();
    if (close < 0 || (name === undefined && text[open + 1] !== '!')) {
      parts.push('<');
      at = open + 1;
      if (close < 0) {
        parts.push(decodeEntities(text.slice(at)));
        break;
      }
      continue;
    }
    let after = close;
    if (name && silentTags.has(name) && text[open + 1] !== '/' && text[close - 2] !== '/') {
      const ending = new RegExp(`</${name}\\s*>`, 'gi');
      ending.lastIndex = close;
      after = ending.exec(text) ? ending.lastIndex : close;
    }
    const hidden = blanks(text.slice(open, after));
    parts.push(name && blockTags.has(name) ? `\n${hidden.slice(2)}\n` : hidden);
    at = after;
  }
  return parts.join('');
}

function indexAfter(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function decodeEntities(piece: string): string {
  if (!piece.includes('&')) return piece;
  return piece.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const character = name.startsWith('#') ? codePoint(code) : entities[name.toLowerCase()];
    return character === undefined ? whole : character + filler.repeat(whole.length - character.length);
  });
}

function codePoint(code: number): string | undefined {
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

function maskMarkdown(text: string): string {
  return text
    .replace(/^```[^\n]*\n[\s\S]*?^```/gm, blanks)
    .replace(/^[ \t]{0,3}(#{1,6}|>+)(?=[ \t])/gm, blanks)
    .replace(/^\s*([-*_])(?:[ \t]*\1){2,}[ \t]*$/gm, blanks)
    .replace(/!?\[([^\][\n]{0,500})\]\([^()\s]{0,1000}\)/g, (whole, label: string) => {
      const start = whole.indexOf('[') + 1;
      return (
        ' '.repeat(start) +
        (whole.startsWith('!') ? ' '.repeat(label.length) : label) +
        ' '.repeat(whole.length - start - label.length)
      );
    })
    .replace(/(\*\*|__)(?=\S)|(?<=\S)(\*\*|__)/g, filler.repeat(2))
    .replace(/(?<![\w*])[*_](?=\w)|(?<=[\w.,!?])[*_](?![\w*])/g, filler);
}
