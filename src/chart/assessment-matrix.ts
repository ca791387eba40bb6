import { type FindingMark, intervalMarks } from './interval-bar.ts';
import { fitText, type Mark, type Scene, textWidth, wrapText } from './scene.ts';

export interface MatrixPicture {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What each line of a cell is. */
  readonly findings: readonly string[];
  /** `cells[row][column][finding]`. */
  readonly cells: readonly (readonly (readonly (FindingMark & { readonly text: string })[])[])[];
}

const line = 20;
const pad = 10;

/** Rows by columns; in each cell a bar for each finding. */
export function assessmentMatrix({ title, description, rows, columns, findings, cells }: MatrixPicture): Scene {
  const labels = Math.min(300, Math.max(...findings.map(text => textWidth(text, 12))) + 8);
  const values = Math.max(60, ...cells.flat(2).map(({ text }) => textWidth(text, 12))) + 8;
  const bar = 90;
  const cellWidth = labels + bar + values + 2 * pad;
  const cellHeight = findings.length * line + 2 * pad;
  const left = 150;
  const top = 54;
  const marks: Mark[] = columns.flatMap((name, column) =>
    wrapText(name, cellWidth - pad, 2, 13, true).map(
      (text, index): Mark => ({
        kind: 'label',
        x: left + column * cellWidth + pad,
        y: 24 + index * 17,
        text,
        bold: true,
      }),
    ),
  );
  for (const [row, name] of rows.entries()) {
    const y = top + row * cellHeight;
    marks.push({
      kind: 'line',
      points: [
        [0, y],
        [left + columns.length * cellWidth, y],
      ],
      stroke: 'grid',
    });
    for (const [index, text] of wrapText(name, left - pad, 4, 13, true).entries()) {
      marks.push({ kind: 'label', x: 4, y: y + pad + 13 + index * 17, text, bold: true });
    }
    for (const [column, cell] of (cells[row] ?? []).entries()) {
      const x = left + column * cellWidth + pad;
      for (const [index, finding] of cell.entries()) {
        const at = y + pad + index * line;
        marks.push(
          { kind: 'label', x, y: at + 13, text: fitText(findings[index] ?? '', labels, 12), size: 12, fill: 'muted' },
          ...intervalMarks(finding, x + labels, at + 3, bar, 12),
          { kind: 'label', x: x + labels + bar + 8, y: at + 13, text: finding.text, size: 12 },
        );
      }
    }
  }
  return {
    width: left + columns.length * cellWidth,
    height: top + rows.length * cellHeight + 4,
    title,
    description,
    direction: 'ltr',
    marks,
  };
}
