/**
 * An assessment as one web page that needs nothing else: no script, no request, the matrices as pictures with their tables
 * beneath. What users wrote is text on it, never markup.
 */
import type { Assessment, AssessmentResult } from '../../analysis/assessment/assessment.ts';
import { cellAt } from '../../analysis/assessment/differences.ts';
import { lineNames, lineOf } from '../../analysis/assessment/lines.ts';
import { assessmentMatrix } from '../../chart/assessment-matrix.ts';
import { sceneToSvg } from '../../chart/svg.ts';
import { forHtml, visible } from '../../core/escape.ts';
import type { Value } from '../../core/values.ts';
import { directionOf } from '../../words/languages.ts';
import type { Language } from '../../words/say.ts';
import { figuresSentences } from '../figures-note.ts';
import { saying } from '../names.ts';
import { guide } from '../sentence.ts';
import { share } from '../shares.ts';
import { lineText } from '../text.ts';
import { toHtml } from '../to-html.ts';
import { future, variant } from '../variants.ts';
import { lineName } from './line-name.ts';
import { type MatrixGroup, matrixGroups } from './matrix.ts';
import { assessmentReport, type ReportOptions } from './report.ts';

/** The page as HTML. Options as for the report. */
export function assessmentPage(
  { value, inputDigest: digest }: AssessmentResult,
  language: Language,
  options: ReportOptions = {},
): string {
  const pictures = matrixGroups(value).map(group => picture(value, group, language));
  const status = saying(`status.within.${value.status}`);
  const note = lineText(
    [guide('report.noteStatus', { status }), ...figuresSentences(value), guide('report.note', { digest })],
    language,
  );
  const body = toHtml(assessmentReport(value, options), language, pictures, [guide('report.table')]);
  return page(value.title, lineText([label(status)], language), `${body}\n<footer>${forHtml(note)}</footer>`, language);
}

/** A text of the picture, whose figures are traced in its table. */
const label = (value: Value) => guide('plain', { value });

function picture(assessment: Assessment, { title, reading }: MatrixGroup, language: Language): string {
  const { frameworks, futures } = assessment;
  const text = (...line: Parameters<typeof lineText>[0]) => lineText(line, language);
  const names = lineNames(assessment.cells);
  const scene = assessmentMatrix({
    title: `${assessment.title}. ${text(title)}`,
    description: text(guide('report.picture')),
    rows: frameworks.map(each => text(label(variant('framework', each)))),
    columns: futures.map(each => text(label(future(each)))),
    findings: names.map(name => text(lineName(name))),
    cells: frameworks.map(framework =>
      futures.map(({ id }) => {
        const cell = cellAt(assessment, { framework: framework.id, future: id, reading: reading.id });
        return names.map(name => {
          const { share: of, isUnsupported, failed } = lineOf(cell, name);
          return {
            range: of.range,
            isUnsupported,
            text: text(failed ? guide('matrix.failed') : label(share(of))),
          };
        });
      }),
    ),
  });
  return sceneToSvg(scene, false);
}

const styles = `body{margin:2rem auto;max-width:60rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1c2126;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid #d3d8de;margin-top:2rem}h3{font-size:1rem}
figure{margin:1rem 0}figure td:not(:first-child){white-space:nowrap}.picture{overflow-x:auto}svg{max-width:100%;height:auto}summary{cursor:pointer;color:#57606a}
table{border-collapse:collapse;font-size:.9rem}th,td{text-align:start;vertical-align:top;padding:.15rem .75rem .15rem 0;border-bottom:1px solid #d3d8de}
footer{margin-top:2rem;color:#57606a;font-size:.85rem;overflow-wrap:anywhere}`;

/** @param status a word of ours, not of the case. */
function page(title: string, status: string, body: string, { code }: Language): string {
  return `<!doctype html>
<html lang="${code}" dir="${directionOf(code)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${forHtml(visible(title))}</title>
<style>${styles}
@page{margin:2cm;@bottom-left{content:"${status}"}@bottom-right{content:counter(page) " / " counter(pages)}}
@media print{h2,h3{break-after:avoid}.picture,tr{break-inside:avoid-page}.picture{overflow:visible}figure table{font-size:.78rem}th,td{padding-inline-end:.5rem}}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
