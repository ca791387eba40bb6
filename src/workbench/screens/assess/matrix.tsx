import { assessmentMatrix } from '../../../chart/assessment-matrix.ts';
import { intervalBar } from '../../../chart/interval-bar.ts';
import {
  type Assessment,
  type AssessmentResult,
  type Cell,
  type CellId,
  type FindingName,
  findingNames,
  type Named,
} from '../../../desk/assessment-view.ts';
import { EvidenceChip } from '../../parts/evidence.tsx';
import { Figure } from '../../parts/figure.tsx';
import { SceneView } from '../../parts/scene-view.tsx';
import { formatShare, t } from '../../words/words.ts';
import { Unsupported } from './unsupported.tsx';

interface MatrixProps {
  readonly result: AssessmentResult;
  readonly reading: string;
  readonly chosen: CellId | undefined;
  readonly onChoose: (id: CellId) => void;
}

export function Matrix({ result, reading, chosen, onChoose }: MatrixProps) {
  const assessment = result.value;
  const { frameworks, futures, samples, seed } = assessment;
  const cellAt = (framework: Named, future: Named) =>
    assessment.cells.find(
      ({ id }) => id.framework === framework.id && id.future === future.id && id.reading === reading,
    )!;
  const scene = assessmentMatrix({
    title: t('matrix.title'),
    description: t('matrix.description', { n: frameworks.length * futures.length }),
    rows: frameworks.map(nameOf),
    columns: futures.map(future => futureName(future)),
    findings: findingNames.map(finding => t(`finding.${finding}`)),
    cells: frameworks.map(framework =>
      futures.map(future =>
        findingNames.map(finding => {
          const { share } = cellAt(framework, future).findings[finding];
          return { ...share, text: shareText(share) };
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
        findingNames.map(finding => {
          const { share, verdict } = cellAt(framework, future).findings[finding];
          return [
            nameOf(framework),
            nameOf(future),
            t(`finding.${finding}`),
            t(`verdict.${verdict}`),
            shareText(share),
            formatShare(share.certain.low),
            formatShare(share.possible.high),
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
          <p>{t('matrix.how', { samples, seed })}</p>
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
                  {nameOf(framework)}
                </th>
                {futures.map(future => {
                  const cell = cellAt(framework, future);
                  const isChosen = chosen?.framework === framework.id && chosen.future === future.id;
                  return (
                    <td key={future.id} data-label={futureName(future)}>
                      <CellButton
                        cell={cell}
                        name={t('matrix.open', { framework: nameOf(framework), future: nameOf(future) })}
                        chosen={isChosen}
                        onChoose={() => onChoose(cell.id)}
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
  readonly cell: Cell;
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function CellButton({ cell, name, chosen, onChoose }: CellButtonProps) {
  return (
    <button type="button" class="cell" aria-pressed={chosen} onClick={onChoose}>
      <span class="for-ears">{name}: </span>
      {findingNames.map(finding => (
        <FindingLine key={finding} finding={finding} cell={cell} />
      ))}
    </button>
  );
}

function FindingLine({ finding, cell }: { readonly finding: FindingName; readonly cell: Cell }) {
  const { share, verdict } = cell.findings[finding];
  return (
    <span class="finding">
      <span class="finding-name">{t(`finding.${finding}`)}</span>
      <SceneView scene={intervalBar(share, '')} decorative />
      <span class="finding-share">{shareText(share)}</span>
      <span class={`verdict ${verdict}`} title={t('matrix.written')}>
        {t(`verdict.${verdict}`)}
      </span>
    </span>
  );
}

export function shareText({ certain, possible }: Cell['findings'][FindingName]['share']): string {
  if (certain.share === possible.share) return formatShare(certain.share);
  return t('share.range', { from: formatShare(certain.share), to: formatShare(possible.share) });
}

export function nameOf({ id, name }: Named): string {
  return id === 'as-is' ? t('asIs') : name;
}

function futureName(future: Assessment['futures'][number]): string {
  const { probability } = future;
  if (!probability) return nameOf(future);
  const range = [...new Set(probability)].map(each => formatShare(each)).join(' – ');
  return `${nameOf(future)} (${range})`;
}

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
