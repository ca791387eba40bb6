import { forHtml } from '../core/escape.ts';
import type { Language } from '../words/say.ts';
import type { Block, Line } from './block.ts';
import { lineText } from './text.ts';

/** A report as HTML. What others wrote is text in it, never markup. The n-th table stands beneath the n-th picture, under `summary`; alone where there is none. */
export function toHtml(
  blocks: readonly Block[],
  language: Language,
  pictures: readonly string[],
  summary: Line,
): string {
  const text = (line: Line) => forHtml(lineText(line, language));
  let tables = 0;
  const parts = blocks.map(block => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${text(block.line)}</h${block.level}>`;
      case 'paragraph':
        return `<p>${text(block.line)}</p>`;
      case 'list':
        return `<ul>\n${block.items.map(item => `<li>${text(item)}</li>`).join('\n')}\n</ul>`;
      case 'table': {
        const picture = pictures[tables++];
        if (picture === undefined) return tableOf(block, text);
        return `<figure>\n<div class="picture">${picture}</div>\n<details open><summary>${text(summary)}</summary>\n${tableOf(block, text)}\n</details>\n</figure>`;
      }
    }
  });
  return parts.join('\n');
}

function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>, text: (line: Line) => string): string {
  const row = (cells: readonly Line[], name: string, scope: string) =>
    `<tr>${cells.map(cell => `<${name}${scope}>${text(cell)}</${name}>`).join('')}</tr>`;
  return [
    '<table>',
    `<thead>${row(head, 'th', ' scope="col"')}</thead>`,
    `<tbody>\n${rows.map(cells => row(cells, 'td', '')).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}
