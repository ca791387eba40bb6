/** A report is a list of blocks; a block holds lines of sentences. */
import type { MessageKey } from '../words/catalogues/en.ts';
import { guide, type Sentence } from './sentence.ts';

/** Sentences one after the other. */
export type Line = readonly Sentence[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

export function heading(level: 1 | 2 | 3, line: Sentence | MessageKey): Block {
  return { kind: 'heading', level, line: [typeof line === 'string' ? guide(line) : line] };
}

export function paragraph(...line: Line): Block {
  return { kind: 'paragraph', line };
}

export function list(items: readonly (Line | Sentence)[]): Block {
  return { kind: 'list', items: items.map(each => ('key' in each ? [each] : each)) };
}

/** A list; where it is empty, a paragraph that says so. */
export function listOr(items: readonly (Line | Sentence)[], none: Sentence): Block {
  return items.length > 0 ? list(items) : paragraph(none);
}

/** A cell of a table: a sentence, a label, or nothing. */
export function cell(content: Sentence | string): Line {
  if (typeof content !== 'string') return [content];
  return content === '' ? [] : [guide('plain', { value: content }, content)];
}

/** All sentences of a report, in their order. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap(block => linesOf(block).flat());
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    default:
      return [block.line];
  }
}

/** Blocks whose sentences have ids that no other has: of several with one id the later ones bear their number. */
export function identified(blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>();
  return withEach(blocks, each => {
    const count = (seen.get(each.id) ?? 0) + 1;
    seen.set(each.id, count);
    return count === 1 ? each : { ...each, id: `${each.id}#${count}` };
  });
}

/** The same of a result that comes of no case. */
export function withoutCase(blocks: readonly Block[]): Block[] {
  return withEach(blocks, each => ({ ...each, because: [] }));
}

function withEach(blocks: readonly Block[], changed: (each: Sentence) => Sentence): Block[] {
  const line = (sentences: Line): Line => sentences.map(changed);
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'list':
        return { ...block, items: block.items.map(line) };
      case 'table':
        return { ...block, head: block.head.map(line), rows: block.rows.map(row => row.map(line)) };
      default:
        return { ...block, line: line(block.line) };
    }
  });
}
