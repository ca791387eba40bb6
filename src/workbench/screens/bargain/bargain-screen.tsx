import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Case } from '../../../case/model.ts';
import type { Complaint } from '../../../core/errors.ts';
import type { BargainView, PackageJudgement } from '../../../desk/bargain/bargain-view.ts';
import { namedPackage, packageOf, startPackage } from '../../../desk/bargain/view-packages.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { MissingList } from '../../parts/gaps.tsx';
import { RunState } from '../../parts/run-state.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { FileToggle, YamlPane } from '../../parts/yaml-pane.tsx';
import { failureOf } from '../../state/failure.ts';
import { type Session, session } from '../../state/session.ts';
import { change, settings } from '../../state/settings.ts';
import { t } from '../../words/words.ts';
import { AgendaEditor } from './agenda/agenda-editor.tsx';
import { CardsFigure } from './cards-figure.tsx';
import { FrontFigure } from './front-figure.tsx';
import { Improvements } from './improvements.tsx';
import { Proposal } from './proposal.tsx';
import { bargaining, type ChosenVariants, judge, onTable, presentVariants, variants } from './run.ts';
import { TablePackage } from './table-package.tsx';
import { Zone } from './zone.tsx';

const pauseMs = 60;

/** Does the agenda leave a zone of agreement, which packages are efficient, and who gains what? */
export function BargainScreen() {
  const open = session.value;
  const theCase = open?.document.case;
  const chosen = theCase ? presentVariants(theCase, variants.value) : variants.value;
  const { framework, future, reading } = chosen;
  useEffect(() => {
    if (!open) return;
    return bargaining.beginSoon(open, chosen, pauseMs);
  }, [open?.contents.text, framework, future, reading]);
  if (!open || !theCase) return null;
  const { yamlBeside } = settings.value;
  const { state, result, current, complaints } = bargaining.now.value;
  const { view, shares } = result ?? {};
  const hasDraft = open.contents.draft !== undefined;
  return (
    <div class={yamlBeside ? 'beside' : undefined}>
      <div>
        <div class="screen-head">
          <h1>{t('bargain.heading')}</h1>
          <FileToggle isShown={yamlBeside} toggle={() => change({ yamlBeside: !yamlBeside })} />
        </div>
        <p class="hint">{t('bargain.hint')}</p>
        <VariantChoice theCase={theCase} chosen={chosen} />
        <BargainState open={open} chosen={chosen} />
        {state === 'failed' && <Complaints complaints={complaints} />}
        {view?.kind === 'no-agenda' && <p class="part">{t('bargain.noAgenda')}</p>}
        {view?.kind === 'incomplete' && (
          <div class="part">
            <p>{t('bargain.incomplete')}</p>
            <MissingList missing={view.missing} />
          </div>
        )}
        {view?.kind === 'view' && (
          <div class={current ? undefined : 'stale'} data-bargain={current ? state : 'stale'}>
            <Zone view={view} shares={shares} />
            <Packages open={open} view={view} chosen={chosen} />
          </div>
        )}
        {hasDraft && <p class="warning">{t('yaml.forms')}</p>}
        <div inert={hasDraft}>
          <AgendaEditor theCase={theCase} />
        </div>
      </div>
      {yamlBeside && <YamlPane />}
    </div>
  );
}

interface PackagesProps {
  readonly open: Session;
  readonly view: BargainView;
  readonly chosen: ChosenVariants;
}

/** What was found of a package: beside another package or view it is stale. */
interface Judged {
  readonly view: BargainView;
  readonly named: string;
  readonly judgement?: PackageJudgement;
}

/** The front and the package on the table, which every part shows or moves. */
function Packages({ open, view, chosen }: PackagesProps) {
  const judged = useSignal<Judged | undefined>(undefined);
  const complaints = useSignal<readonly Complaint[]>([]);
  const compared = useSignal('nash');
  const table = packageOf(view, onTable.value ?? {}, startPackage(view));
  const put = (next: readonly number[]) => {
    onTable.value = namedPackage(view, next);
  };
  const named = JSON.stringify(namedPackage(view, table));
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      judge.ask(open, 'judgePackage', { selection: chosen, chosen: JSON.parse(named) }).then(
        answer => {
          if (!wanted) return;
          judged.value = { view, named, ...(answer && { judgement: answer }) };
          complaints.value = [];
        },
        error => {
          if (wanted) complaints.value = failureOf(error);
        },
      );
    }, pauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [view, named]);
  const { value: last } = judged;
  const judging = { judgement: last?.judgement, isStale: last?.view !== view || last.named !== named };
  return (
    <>
      <div class="pair">
        <FrontFigure view={view} table={table} put={put} />
        <TablePackage view={view} table={table} put={put} compared={compared} {...judging} />
      </div>
      <Complaints complaints={complaints.value} />
      <Improvements view={view} table={table} put={put} {...judging} />
      <CardsFigure view={view} table={table} compared={compared.value} />
      <Proposal view={view} table={table} theCase={open.document.case} />
    </>
  );
}

function VariantChoice({ theCase, chosen }: { readonly theCase: Case; readonly chosen: ChosenVariants }) {
  const lists = [
    ['framework', t('matrix.framework'), theCase.frameworks],
    ['future', t('matrix.future'), theCase.futures],
    ['reading', t('assess.reading'), theCase.readings],
  ] as const;
  if (lists.every(([, , list]) => list.length === 0)) return null;
  return (
    <div class="row wide">
      {lists.map(
        ([kind, label, list]) =>
          list.length > 0 && (
            <SelectField
              key={kind}
              label={label}
              value={chosen[kind]}
              choices={[['as-is', t(`asIs.${kind}`)] as const, ...list.map(({ id, name }) => [id, name] as const)]}
              onChoose={id => (variants.value = { ...chosen, [kind]: id })}
            />
          ),
      )}
    </div>
  );
}

function BargainState({ open, chosen }: { readonly open: Session; readonly chosen: ChosenVariants }) {
  const now = bargaining.now.value;
  return (
    <RunState
      run={now}
      doing={now.result?.view.kind === 'view' && now.total > 1 ? t('bargain.sampling') : t('working')}
      progress={t('bargain.progress')}
      cancel={bargaining.cancel}
      again={{ label: t('bargain.again'), run: () => bargaining.resume(open, chosen) }}
    />
  );
}
