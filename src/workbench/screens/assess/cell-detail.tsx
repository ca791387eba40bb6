import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { alikeSaying } from '../../../brief/assessment/alike.ts';
import {
  inReachSentences,
  leastChangeLines,
  outcomeSentence,
  shownOutcomes,
  statusQuoSentence,
} from '../../../brief/assessment/paths.ts';
import { basisValues } from '../../../brief/assessment/rests.ts';
import { pointsOfPercent } from '../../../brief/shares.ts';
import { cellName } from '../../../brief/variants.ts';
import type { Complaint } from '../../../core/errors.ts';
import { type Assessment, type Cell, type FindingName, findingNames } from '../../../desk/assess/assessment-view.ts';
import type { SituationView } from '../../../desk/stability/situation.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { Said, SaidList } from '../../parts/report-blocks.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { failureOf } from '../../state/failure.ts';
import { session } from '../../state/session.ts';
import { t, valueInWords } from '../../words/words.ts';
import { CellNotes } from './cell-notes.tsx';
import { shareText, stateName, stepInWords } from './outcome-words.ts';
import { companion } from './run.ts';
import { StabilityTable } from './stability-table.tsx';
import { StateGraphFigure } from './state-graph-figure.tsx';
import { Uncertain } from './uncertain.tsx';
import { WhyState } from './why-state.tsx';

interface CellDetailProps {
  readonly assessment: Assessment;
  readonly cell: Cell;
}

/** One cell opened: what holds, what can be reached and how, what it hangs on. */
export function CellDetail({ assessment, cell }: CellDetailProps) {
  const view = useSignal<SituationView | undefined>(undefined);
  const state = useSignal<number | undefined>(undefined);
  const complaints = useSignal<readonly Complaint[]>([]);
  const open = session.value;
  const { framework, future, reading } = cell.id;
  useEffect(() => {
    let wanted = true;
    view.value = undefined;
    complaints.value = [];
    if (!open) return;
    companion.ask(open, 'situation', { selection: cell.id }).then(
      answer => {
        if (!wanted) return;
        view.value = answer;
        state.value = answer.states.find(({ isStatusQuo }) => isStatusQuo)?.number;
      },
      error => {
        if (wanted) complaints.value = failureOf(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [open?.contents.text, framework, future, reading]);
  const title = valueInWords(cellName({ ...assessment, readings: assessment.readings.slice(0, 1) }, cell));
  const choose = (number: number) => (state.value = number);
  const shown = view.value?.states.find(({ number }) => number === state.value);
  return (
    <section class="part" id="cell-detail" tabIndex={-1} aria-labelledby="cell-title">
      <h2 id="cell-title">{title}</h2>
      <StatusQuo assessment={assessment} cell={cell} />
      <SaidList lines={inReachSentences(assessment, cell).map(each => [each])} />
      <Findings assessment={assessment} cell={cell} />
      <CellNotes assessment={assessment} cell={cell} />
      <Outcomes assessment={assessment} cell={cell} />
      <LeastChange assessment={assessment} cell={cell} />
      <Complaints complaints={complaints.value} />
      {view.value && open && (
        <>
          <div class="graph-and-why">
            <StateGraphFigure view={view.value} concept={assessment.concept} chosen={state.value} onChoose={choose} />
            <div class="why-pane">
              <p class="hint">{t('graph.hint')}</p>
              <SelectField
                label={t('graph.choose')}
                value={String(state.value)}
                choices={view.value.states.map(({ number, taken }) => [
                  String(number),
                  `${number} · ${stateName(assessment, taken)}`,
                ])}
                onChoose={number => choose(Number(number))}
              />
              {shown && (
                <WhyState key={shown.number} session={open} cell={cell} state={shown} assessment={assessment} />
              )}
            </div>
          </div>
          <StabilityTable view={view.value} concept={assessment.concept} chosen={state.value} onChoose={choose} />
        </>
      )}
    </section>
  );
}

function StatusQuo({ assessment, cell }: CellDetailProps) {
  const { firstMoves } = cell.statusQuo;
  return (
    <>
      <p>
        <Said line={[statusQuoSentence(assessment, cell)]} />
      </p>
      {firstMoves.length > 1 && (
        <ul>
          {firstMoves.slice(0, 6).map(each => (
            <li key={JSON.stringify(each)}>{stepInWords(assessment, each)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Findings({ assessment, cell }: CellDetailProps) {
  return (
    <div class="scroll">
      <table class="findings">
        <thead>
          <tr>
            <th scope="col">{t('matrix.finding')}</th>
            <th scope="col">{t('matrix.written')}</th>
            <th scope="col">{t('matrix.share')}</th>
            <th scope="col">{t('cell.deciding')}</th>
            <th scope="col">{t('cell.hinges')}</th>
          </tr>
        </thead>
        <tbody>
          {findingNames.map(finding => (
            <FindingRow key={finding} {...{ assessment, finding, cell }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FindingRow({ assessment, finding, cell }: CellDetailProps & { readonly finding: FindingName }) {
  const { verdict, share, deciding, hinges, basis } = cell.findings[finding];
  const alike = deciding && alikeSaying(deciding);
  return (
    <tr>
      <th scope="row">{t(`finding.${finding}`)}</th>
      <td data-label={t('matrix.written')}>{t(`verdict.${verdict}`)}</td>
      <td data-label={t('matrix.share')}>
        {shareText(share)}
        {basis.unsupported.length > 0 && (
          <span class="muted">
            {' · '}
            {t('basis.alone', basisValues(assessment, basis))}
          </span>
        )}
      </td>
      <td data-label={t('cell.deciding')}>
        {deciding ? (
          <>
            <Uncertain id={deciding.key} />{' '}
            <span>
              {t('cell.decidingShares', {
                yes: { share: deciding.whereTrue },
                no: { share: deciding.whereFalse },
              })}
              {deciding.effect[0] !== deciding.effect[1] &&
                ` · ${t('cell.effect', { points: pointsOfPercent(deciding.effect) })}`}
            </span>{' '}
            {deciding.says !== deciding.key && (
              <span class="says" dir="auto">
                {deciding.says}
              </span>
            )}
            {alike && <span class="muted"> {t(alike.say as 'decides.alike', alike.values)}</span>}
          </>
        ) : (
          <span class="muted">{t('cell.none')}</span>
        )}
      </td>
      <td data-label={t('cell.hinges')}>
        {hinges.length === 0 && <span class="muted">{t('cell.none')}</span>}
        {hinges.map(({ key, otherwise }) => (
          <span key={key} class="hinge">
            <Uncertain id={key} /> <span>{t('cell.otherwise', { verdict: t(`verdict.${otherwise}`) })}</span>
          </span>
        ))}
      </td>
    </tr>
  );
}

function Outcomes({ assessment, cell }: CellDetailProps) {
  const { outcomes } = cell;
  return (
    <>
      <h3>{t('cell.outcomes', { n: outcomes.length })}</h3>
      <SaidList lines={shownOutcomes(cell).map(each => [outcomeSentence(assessment, cell, each)])} />
    </>
  );
}

function LeastChange({ assessment, cell }: CellDetailProps) {
  if (!cell.leastChange) return null;
  return (
    <>
      <h3>{t('cell.leastChange')}</h3>
      <SaidList lines={leastChangeLines(assessment, cell)} />
    </>
  );
}
