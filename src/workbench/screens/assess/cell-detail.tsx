import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Complaint } from '../../../core/errors.ts';
import { type Assessment, type Cell, type FindingName, findingNames } from '../../../desk/assessment-view.ts';
import type { SituationView } from '../../../desk/situation.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { failureOf } from '../../state/failure.ts';
import { session } from '../../state/session.ts';
import { formatShare, listed, t } from '../../words/words.ts';
import { CellNotes } from './cell-notes.tsx';
import { nameOf, shareText } from './matrix.tsx';
import { changeInWords, partiesNamed, stateName, stepInWords } from './outcome-words.ts';
import { pointsOf } from './points.ts';
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
  const complaints = useSignal<readonly Complaint[]>([]);
  const state = useSignal<number | undefined>(undefined);
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
  const named = (list: Assessment['frameworks'], id: string) => nameOf(list.find(each => each.id === id)!);
  const title = [named(assessment.frameworks, framework), named(assessment.futures, future)].join(' · ');
  const choose = (number: number) => (state.value = number);
  const shown = view.value?.states.find(({ number }) => number === state.value);
  return (
    <section class="part" id="cell-detail" tabIndex={-1} aria-labelledby="cell-title">
      <h2 id="cell-title" dir="auto">
        {title}
      </h2>
      <StatusQuo assessment={assessment} cell={cell} />
      <Findings cell={cell} />
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
                  `${number} · ${taken.join(' + ') || t('state.none')}`,
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

function StatusQuo({ assessment, cell: { statusQuo, findings } }: CellDetailProps) {
  const { verdict } = findings.holds;
  const movers = [...new Set(statusQuo.firstMoves.flatMap(({ by }) => by))];
  return (
    <>
      <p>
        {t('cell.statusQuo', { state: stateName(assessment, statusQuo.taken) })} {t(`cell.holds.${verdict}`)}
        {verdict === 'no' && ` ${t('cell.firstMovers', { parties: partiesNamed(assessment, movers) })}`}
      </p>
      {statusQuo.firstMoves.length > 0 && (
        <ul>
          {statusQuo.firstMoves.slice(0, 6).map(step => (
            <li key={JSON.stringify(step)}>{stepInWords(assessment, step)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Findings({ cell }: { readonly cell: Cell }) {
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
            <FindingRow key={finding} finding={finding} cell={cell} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FindingRow({ finding, cell }: { readonly finding: FindingName; readonly cell: Cell }) {
  const { verdict, share, deciding, hinges, basis } = cell.findings[finding];
  return (
    <tr>
      <th scope="row">{t(`finding.${finding}`)}</th>
      <td data-label={t('matrix.written')}>{t(`verdict.${verdict}`)}</td>
      <td data-label={t('matrix.share')}>
        {shareText(share)}
        {basis.unsupported.length > 0 && (
          <span class="muted">
            {' · '}
            {t('cell.basis', {
              n: basis.unsupported.length,
              of: basis.values,
              what: listed(basis.unsupported.map(({ what }) => what)),
            })}
          </span>
        )}
      </td>
      <td data-label={t('cell.deciding')}>
        {deciding ? (
          <>
            <Uncertain id={deciding.key} />{' '}
            <span>
              {t('cell.decidingShares', {
                yes: formatShare(deciding.whereTrue),
                no: formatShare(deciding.whereFalse),
              })}
              {deciding.effect[0] !== deciding.effect[1] &&
                ` · ${t('cell.effect', { from: pointsOf(deciding.effect[0]), to: pointsOf(deciding.effect[1]) })}`}
            </span>{' '}
            {deciding.says !== deciding.key && (
              <span class="says" dir="auto">
                {deciding.says}
              </span>
            )}
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

function Outcomes({ assessment, cell: { outcomes } }: CellDetailProps) {
  return (
    <>
      <h3>{t('cell.outcomes', { n: outcomes.length })}</h3>
      <ul class="outcomes">
        {outcomes.slice(0, 8).map(({ taken, kind, sense, by, path, better, worse, unknown }) => (
          <li key={taken.join()}>
            <strong>{stateName(assessment, taken)}</strong>{' '}
            <span class="muted">
              {t(`outcome.${kind}`)} · {t(by === 'improvements' ? 'outcome.alone' : 'outcome.jointly')}
              {sense === 'possible' && ` · ${t('outcome.possible')}`}
            </span>
            <br />
            {better.length > 0 && `${t('outcome.better', { parties: partiesNamed(assessment, better) })} `}
            {worse.length > 0 && `${t('outcome.worseFor', { parties: partiesNamed(assessment, worse) })} `}
            {unknown.length > 0 && t('outcome.unknownTo', { parties: partiesNamed(assessment, unknown) })}
            <ol>
              {path.map(step => (
                <li key={JSON.stringify(step)}>{stepInWords(assessment, step)}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </>
  );
}

function LeastChange({ assessment, cell: { leastChange } }: CellDetailProps) {
  if (!leastChange) return null;
  const { changes, more, exhaustive, triedSize } = leastChange;
  return (
    <>
      <h3>{t('cell.leastChange')}</h3>
      {changes.length === 0 && <p>{t('cell.noChange', { n: triedSize })}</p>}
      <ul>
        {changes.map(set => (
          <li key={JSON.stringify(set)}>{set.map(change => changeInWords(assessment, change)).join('; ')}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('cell.moreChanges', { n: more })}</p>}
      {!exhaustive && <p class="warning">{t('cell.notExhaustive')}</p>}
    </>
  );
}
