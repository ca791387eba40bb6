import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { variant } from '../../../brief/variants.ts';
import { type Assessment, type CellId, concepts, type FailedCell } from '../../../desk/assess/assessment-view.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { RunState } from '../../parts/run-state.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { FileToggle, YamlPane } from '../../parts/yaml-pane.tsx';
import { type Session, session } from '../../state/session.ts';
import { t, valueInWords } from '../../words/words.ts';
import { CellDetail } from './cell-detail.tsx';
import { Differences } from './differences.tsx';
import { InShort } from './in-short.tsx';
import { Matrix } from './matrix.tsx';
import { assessment as run, runOptions } from './run.ts';
import { SwapNote, SwapSides } from './swap-sides.tsx';
import { Weighted } from './weighted.tsx';

const pauseMs = 350;

/** Can the stalemate be broken? Frameworks by futures, for each reading. */
export function AssessScreen() {
  const open = session.value;
  const options = runOptions.value;
  const reading = useSignal('as-is');
  const chosen = useSignal<CellId | undefined>(undefined);
  const isFileShown = useSignal(false);
  useEffect(() => {
    if (!open) return;
    return run.beginSoon(open, options, pauseMs);
  }, [open, options]);
  if (!open) return null;
  const { result, current, state, complaints } = run.now.value;
  const assessment = result?.value;
  const shownReading = assessment?.readings.find(({ id }) => id === reading.value)?.id ?? 'as-is';
  const wanted = chosen.value && { ...chosen.value, reading: shownReading };
  const cell = assessment && wanted && cellOf(assessment.cells, wanted);
  const failed = assessment && wanted && cellOf(assessment.failedCells, wanted);
  return (
    <div class={isFileShown.value ? 'beside' : undefined}>
      <div>
        <div class="screen-head">
          <h1>{t('assess.heading')}</h1>
          <Controls readings={assessment?.readings ?? []} reading={shownReading} onRead={id => (reading.value = id)} />
          <SwapSides open={open} />
          <FileToggle isShown={isFileShown.value} toggle={() => (isFileShown.value = !isFileShown.value)} />
        </div>
        <p class="hint">{t('assess.hint')}</p>
        <AssessState open={open} />
        <SwapNote open={open} />
        {state === 'failed' && <Complaints complaints={complaints} />}
        {assessment && (
          <div class={current ? undefined : 'stale'}>
            <InShort assessment={assessment} />
            <Matrix
              result={result}
              reading={shownReading}
              chosen={chosen.value}
              onChoose={id => {
                chosen.value = id;
                requestAnimationFrame(() => document.getElementById('cell-detail')?.focus());
              }}
            />
            {cell && <CellDetail assessment={assessment} cell={cell} />}
            {failed && <FailedCellDetail cell={failed} />}
            <Differences assessment={assessment} />
            <Weighted assessment={assessment} />
          </div>
        )}
      </div>
      {isFileShown.value && <YamlPane />}
    </div>
  );
}

/** A cell that could not be computed: what is wrong, where, and what to do; the others stand without it. */
function FailedCellDetail({ cell: { failed } }: { readonly cell: FailedCell }) {
  return (
    <section class="part" id="cell-detail" tabIndex={-1} aria-labelledby="cell-title">
      <h2 id="cell-title">{t('cell.failed')}</h2>
      <Complaints complaints={[failed]} />
    </section>
  );
}

function cellOf<Each extends { readonly id: CellId }>(
  cells: readonly Each[],
  { framework, future, reading }: CellId,
): Each | undefined {
  return cells.find(({ id }) => id.framework === framework && id.future === future && id.reading === reading);
}

interface ControlsProps {
  readonly readings: Assessment['readings'];
  readonly reading: string;
  readonly onRead: (id: string) => void;
}

function Controls({ readings, reading, onRead }: ControlsProps) {
  const options = runOptions.value;
  return (
    <div class="row wide">
      {readings.length > 1 && (
        <SelectField
          label={t('assess.reading')}
          value={reading}
          choices={readings.map(each => [each.id, valueInWords(variant('reading', each))])}
          onChoose={onRead}
        />
      )}
      <SelectField
        label={t('assess.concept')}
        value={options.concept}
        choices={concepts.map(concept => [concept, t(`concept.${concept}`)])}
        onChoose={concept => (runOptions.value = { ...options, concept })}
      />
      <SelectField
        label={t('assess.worlds')}
        value={String(options.samples)}
        choices={[200, 1000, 5000].map(samples => [String(samples), t('assess.worldsOf', { n: samples })])}
        onChoose={value => (runOptions.value = { ...options, samples: Number(value) })}
      />
    </div>
  );
}

function AssessState({ open }: { readonly open: Session }) {
  const now = run.now.value;
  const { state, result, current } = now;
  const samples = result?.value.samples ?? 0;
  return (
    <RunState
      run={now}
      doing={result && current ? t('assess.refining', { n: samples }) : t('working')}
      progress={t('assess.progress')}
      cancel={run.cancel}
      again={{ label: t('assess.again'), run: () => run.resume(open, runOptions.value) }}
    >
      {result && current && (
        <span data-run={state}>
          {result.value.exact
            ? t('matrix.exact', { n: result.value.worlds })
            : t('assess.done', { n: samples, seed: result.value.seed })}
        </span>
      )}
    </RunState>
  );
}
