/**
 * An assessment as one web page that needs nothing else: no script, no request, the matrices as pictures with their tables
 * beneath. What users wrote is text on it, never markup.
 */

import type { Block } from '../analysis/assessment/blocks.ts';
import { cellAt } from '../analysis/assessment/differences.ts';
import { findingNames } from '../analysis/assessment/findings.ts';
import { columnName, matrixGroups, reportOf } from '../analysis/assessment/report.ts';
import { findingLabel, shareInWords } from '../analysis/assessment/words.ts';
import { figuresNote } from '../case/figures.ts';
import { assessmentMatrix } from '../chart/assessment-matrix.ts';
import { sceneToSvg } from '../chart/svg.ts';
import type { AssessmentResult } from './assessment-view.ts';

/** The page as HTML. `paths` as for the report. */
export function assessmentPage(
  { value, inputDigest }: AssessmentResult,
  options: { readonly paths?: boolean } = {},
): string {
  const pictures = matrixGroups(value).map(({ title, reading }) => {
    const findings = findingNames.map(name => findingLabel[name]);
    const scene = assessmentMatrix({
      title: `${value.title}. ${title}`,
      description:
        'For each framework (row) and future (column), the shares of plausible worlds; the table has the figures.',
      rows: value.frameworks.map(({ name }) => name),
      columns: value.futures.map(columnName),
      findings,
      cells: value.frameworks.map(framework =>
        value.futures.map(future => {
          const cell = cellAt(value, { framework: framework.id, future: future.id, reading: reading.id });
          return findingNames.map(name => {
            if (!cell) return { range: [0, 1] as const, isUnsupported: false, text: 'not answered' };
            const { share, basis } = cell.findings[name];
            return { range: share.range, isUnsupported: basis.unsupported.length > 0, text: shareInWords(share) };
          });
        }),
      ),
    });
    return sceneToSvg(scene, false);
  });
  const figures = figuresNote(value);
  const note = `Status: ${value.status}. ${figures === undefined ? '' : `${figures} `}Computed by Parley from the case with the digest ${inputDigest}.`;
  return page(
    value.title,
    value.status,
    `${blocksToHtml(reportOf(value, options), pictures)}\n<footer>${escapeText(note)}</footer>`,
  );
}

/** The n-th table stands beneath the n-th picture. */
function blocksToHtml(blocks: readonly Block[], pictures: readonly string[]): string {
  let tables = 0;
  const parts = blocks.map(block => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${escapeText(block.text)}</h${block.level}>`;
      case 'paragraph':
        return `<p>${escapeText(block.text)}</p>`;
      case 'list':
        return `<ul>\n${block.items.map(item => `<li>${escapeText(item)}</li>`).join('\n')}\n</ul>`;
      case 'table': {
        const picture = pictures[tables++] ?? '';
        return `<figure>\n<div class="picture">${picture}</div>\n<details open><summary>Table</summary>\n${tableToHtml(block)}\n</details>\n</figure>`;
      }
    }
  });
  return parts.join('\n');
}

function tableToHtml({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[], name: string, scope: string) =>
    `<tr>${cells.map(cell => `<${name}${scope}>${escapeText(cell)}</${name}>`).join('')}</tr>`;
  return [
    '<table>',
    `<thead>${row(head, 'th', ' scope="col"')}</thead>`,
    `<tbody>\n${rows.map(cells => row(cells, 'td', '')).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

const styles = `body{margin:2rem auto;max-width:60rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1c2126;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid #d3d8de;margin-top:2rem}h3{font-size:1rem}
figure{margin:1rem 0}.picture{overflow-x:auto}svg{max-width:100%;height:auto}summary{cursor:pointer;color:#57606a}
table{border-collapse:collapse;font-size:.9rem}th,td{text-align:start;vertical-align:top;padding:.15rem .75rem .15rem 0;border-bottom:1px solid #d3d8de}
footer{margin-top:2rem;color:#57606a;font-size:.85rem;overflow-wrap:anywhere}`;

/** @param status one of the words that a case's status may be. */
function page(title: string, status: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${styles}
@page{margin:2cm;@bottom-left{content:"${status}"}@bottom-right{content:counter(page) " / " counter(pages)}}
@media print{h2,h3{break-after:avoid}figure{break-inside:avoid-page}.picture{overflow:visible}}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
