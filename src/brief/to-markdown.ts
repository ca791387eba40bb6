import { forMarkdown } from '../core/escape.ts';
import { directionOf } from '../words/languages.ts';
import type { Language } from '../words/say.ts';
import type { Block, Line } from './block.ts';
import { lineText } from './text.ts';

/** A report as Markdown. What others wrote is text in it, never markup. */
export function toMarkdown(blocks: readonly Block[], language: Language): string {
  const text = (line: Line) => lineText(line, language, forMarkdown);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const parts = blocks.map(block => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${text(block.line)}`;
      case 'paragraph':
        return text(block.line);
      case 'list':
        return block.items.map(item => `- ${text(item)}`).join('\n');
      case 'table':
        return [
          row(block.head.map(text)),
          row(block.head.map(() => '---')),
          ...block.rows.map(cells => row(cells.map(text))),
        ].join('\n');
    }
  });
  const body = `${parts.join('\n\n')}\n`;
  return directionOf(language.code) === 'rtl' ? `<div dir="rtl">\n\n${body}\n</div>\n` : body;
}
