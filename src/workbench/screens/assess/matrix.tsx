import { settlementSentence } from '../../../brief/assessment/report.ts';
import { state } from '../../../brief/names.ts';
import { future, variant } from '../../../brief/variants.ts';
import { assessmentMatrix } from '../../../chart/assessment-matrix.ts';
import type { Assessment, AssessmentResult, CellId, Named } from '../../../desk/assess/assessment-view.ts';
import { lineNames, lineOf } from '../../../desk/assess/assessment-view.ts';
import { EvidenceChip } from '../../parts/evidence.tsx';
import { Figure } from '../../parts/figure.tsx';
import { Said } from '../../parts/report-blocks.tsx';
import { formatShare, t, valueInWords } from '../../words/words.ts';
import { CellButton, lineText, nameOf } from './cell-button.tsx';
import { Unsupported } from './unsupported.tsx';

interface MatrixProps {
  readonly result: AssessmentResult;
  readonly reading: string;
  readonly chosen: CellId | undefined;
  readonly onChoose: (id: CellId) => void;
}

export function Matrix({ result, reading, chosen, onChoose }: MatrixProps) {
  const assessment = result.value;
  const { frameworks, futures, samples, seed, exact, worlds, reference } = assessment;
  const cellAt = (framework: Named, future: Named) =>
    assessment.cells.find(
      ({ id }) => id.framework === framework.id && id.future === future.id && id.reading === reading,
    );
  const lines = lineNames(assessment.cells);
  const scene = assessmentMatrix({
    title: t('matrix.title'),
    description: t('matrix.description', { n: frameworks.length * futures.length }),
    rows: frameworks.map(frameworkName),
    columns: futures.map(futureName),
    findings: lines.map(name => nameOf(name)),
    cells: frameworks.map(framework =>
      futures.map(future =>
        lines.map(name => {
          const line = lineOf(cellAt(framework, future), name);
          return { range: line.share.range, isUnsupported: line.isUnsupported, text: lineText(line) };
        }),
      ),
    ),
  });
  const table = {
    head: [
      t('matrix.framework'),
      t('matrix.future'),
      t('matrix.finding'),
      t('matrix.written'),
      t('matrix.share'),
      t('matrix.low'),
      t('matrix.high'),
    ],
    rows: frameworks.flatMap(framework =>
      futures.flatMap(future =>
        lines.map(name => {
          const line = lineOf(cellAt(framework, future), name);
          const { share, verdict, failed } = line;
          return [
            frameworkName(framework),
            valueInWords(variant('future', future)),
            nameOf(name),
            t(`verdict.${verdict}`),
            lineText(line),
            failed ? '' : formatShare(share.range[0]),
            failed ? '' : formatShare(share.range[1]),
          ];
        }),
      ),
    ),
  };
  return (
    <Figure
      title={t('matrix.title')}
      name="assessment"
      scene={scene}
      table={table}
      sources={<Sources assessment={assessment} />}
      how={
        <>
          <p>{t(exact ? 'matrix.exact' : 'matrix.sampled', { n: worlds })}</p>
          <p>{t('matrix.reference', { state: state(assessment, reference) })}</p>
          <p>{t('report.legend')}</p>
          <p>{t('matrix.how', { samples, seed })}</p>
          <p>
            <Said line={[settlementSentence(assessment)]} />
          </p>
          <p>{t('matrix.howReference')}</p>
          <p class="muted">
            {t('matrix.digest')} <code>{result.inputDigest.slice(0, 16)}</code>
          </p>
        </>
      }
    >
      <div class="matrix">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('matrix.framework')}</th>
              {futures.map(future => (
                <th key={future.id} scope="col">
                  {futureName(future)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {frameworks.map(framework => (
              <tr key={framework.id}>
                <th scope="row">{frameworkName(framework)}</th>
                {futures.map(future => {
                  const cell = cellAt(framework, future);
                  const isChosen = chosen?.framework === framework.id && chosen.future === future.id;
                  return (
                    <td key={future.id} data-label={futureName(future)}>
                      <CellButton
                        cell={cell}
                        lines={lines}
                        name={t('matrix.open', {
                          framework: variant('framework', framework),
                          future: variant('future', future),
                        })}
                        chosen={isChosen}
                        onChoose={() => onChoose({ framework: framework.id, future: future.id, reading })}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}

const frameworkName = (framework: Named) => valueInWords(variant('framework', framework));
const futureName = (of: Assessment['futures'][number]) => valueInWords(future(of));

function Sources({ assessment: { assumptions, unsupported } }: { readonly assessment: Assessment }) {
  return (
    <>
      <p>{t('matrix.sources', { n: assumptions.length })}</p>
      <p class="buttons">
        {assumptions.map(id => (
          <EvidenceChip key={id} id={id} />
        ))}
      </p>
      <Unsupported unsupported={unsupported} />
    </>
  );
}
