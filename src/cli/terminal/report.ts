/** A report as terminal text, in the language of the terminal. */
import pc from 'picocolors';
import type { Block } from '../../brief/block.ts';
import { lineText } from '../../brief/text.ts';
import { english } from '../../words/english.ts';
import { paragraph, table } from './table.ts';
import type { Terminal } from './terminal.ts';

export function toTerminal(blocks: readonly Block[], { columns, colours, language = english }: Terminal): string {
  const { bold } = pc.createColors(colours);
  const text = (line: Parameters<typeof lineText>[0]) => lineText(line, language);
  const parts = blocks.map(block => {
    switch (block.kind) {
      case 'heading':
        return block.level === 1 ? bold(paragraph(text(block.line), columns)) : `\n${bold(text(block.line))}`;
      case 'paragraph':
        return paragraph(text(block.line), columns);
      case 'list':
        return block.items.map(item => paragraph(text(item), columns, '- ')).join('\n');
      case 'table':
        return `\n${table(
          block.head.map(cell => ({ head: text(cell) })),
          block.rows.map(row => row.map(text)),
          columns,
        )}\n`;
    }
  });
  return `${parts.join('\n')}\n`;
}
