/** A report's blocks as terminal text and as Markdown. */
import pc from 'picocolors';
import type { Block } from '../../desk/report.ts';
import { paragraph, table } from './table.ts';
import type { Terminal } from './terminal.ts';

export function blocksToTerminal(blocks: readonly Block[], { columns, colours }: Terminal): string {
  const { bold } = pc.createColors(colours);
  const parts = blocks.map(block => {
    switch (block.kind) {
      case 'heading':
        return block.level === 1 ? bold(paragraph(block.text, columns)) : `\n${bold(block.text)}`;
      case 'paragraph':
        return paragraph(block.text, columns);
      case 'list':
        return block.items.map(item => paragraph(item, columns, '- ')).join('\n');
      case 'table':
        return `\n${table(
          block.head.map(head => ({ head })),
          block.rows,
          columns,
        )}\n`;
    }
  });
  return `${parts.join('\n')}\n`;
}

export function blocksToMarkdown(blocks: readonly Block[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const parts = blocks.map(block => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${block.text}`;
      case 'paragraph':
        return block.text;
      case 'list':
        return block.items.map(item => `- ${item}`).join('\n');
      case 'table':
        return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
    }
  });
  return `${parts.join('\n\n')}\n`;
}
