import { lineName } from '../../../brief/assessment/line-name.ts';
import { settlementSentence } from '../../../brief/assessment/report.ts';
import { share } from '../../../brief/shares.ts';
import { future, variant } from '../../../brief/variants.ts';
import { assessmentMatrix } from '../../../chart/assessment-matrix.ts';
import { intervalBar } from '../../../chart/interval-bar.ts';
import { mirrored } from '../../../chart/scene.ts';
import type {
  Assessment,
  AssessmentResult,
  Cell,
  CellId,
  FindingShare,
  Line,
  LineName,
  Named,
} from '../../../desk/assess/assessment-view.ts';
import { lineNames, lineOf } from '../../../desk/assess/assessment-view.ts';
import { EvidenceChip } from '../../parts/evidence.tsx';
import { Figure } from '../../parts/figure.tsx';
import { Said } from '../../parts/report-blocks.tsx';
import { SceneView } from '../../parts/scene-view.tsx';
import { direction, formatShare, lineInWords, t, valueInWords } from '../../words/words.ts';
import { stateName } from './outcome-words.ts';
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
          <p>{t('matrix.reference', { state: stateName(assessment, reference) })}</p>
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
                <th key={future.id} scope="col" dir="auto">
                  {futureName(future)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {frameworks.map(framework => (
              <tr key={framework.id}>
                <th scope="row" dir="auto">
                  {frameworkName(framework)}
                </th>
                {futures.map(future => {
                  const cell = cellAt(framework, future);
                  const isChosen = chosen?.framework === framework.id && chosen.future === future.id;
                  return (
                    <td key={future.id} data-label={futureName(future)}>
                      <CellButton
                        cell={cell}
                        lines={lines}
                        name={t('matrix.open', {
                          framework: frameworkName(framework),
                          future: valueInWords(variant('future', future)),
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

interface CellButtonProps {
  /** Undefined where it could not be computed. */
  readonly cell: Cell | undefined;
  readonly lines: readonly LineName[];
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function CellButton({ cell, lines, name, chosen, onChoose }: CellButtonProps) {
  return (
    <button type="button" class="cell" aria-pressed={chosen} onClick={onChoose}>
      <span class="for-ears">{name}: </span>
      {lines.map(line => (
        <CellLine key={nameOf(line)} name={line} cell={cell} />
      ))}
    </button>
  );
}

function CellLine({ name, cell }: { readonly name: LineName; readonly cell: Cell | undefined }) {
  const line = lineOf(cell, name);
  const { share, verdict, isUnsupported } = line;
  const bar = intervalBar({ range: share.range, isUnsupported }, '');
  return (
    <span class="finding">
      <span class="finding-name">{nameOf(name)}</span>
      <SceneView scene={direction.value === 'rtl' ? mirrored(bar) : bar} decorative />
      <span class="finding-share">{lineText(line)}</span>
      {!isSaid(line) && (
        <span class={`verdict ${verdict}`} title={t('matrix.written')}>
          {t(`verdict.${verdict}`)}
        </span>
      )}
    </span>
  );
}

/** Whether the share says already what the case as written says. */
const isSaid = ({ share: { range }, verdict }: Line): boolean =>
  (verdict === 'yes' && range[0] === 1) || (verdict === 'no' && range[1] === 0);

const nameOf = (name: LineName): string => lineInWords([lineName(name)]);
const lineText = ({ share, failed }: Line): string => (failed ? t('matrix.failed') : shareText(share));

export function shareText(of: Pick<FindingShare, 'range' | 'exact'>): string {
  return valueInWords(share(of));
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
