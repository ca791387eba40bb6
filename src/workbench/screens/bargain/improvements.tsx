import { useSignal } from '@preact/signals';
import {
  type BargainView,
  type Package,
  type PackageJudgement,
  type SolutionName,
  solutionNames,
  type ViewedPackage,
} from '../../../desk/bargain/bargain-view.ts';
import { gainsInWords, utilitiesOf } from '../../../desk/bargain/view-packages.ts';
import { language, t } from '../../words/words.ts';

interface ImprovementsProps {
  readonly view: BargainView;
  readonly table: Package;
  readonly put: (chosen: Package) => void;
  readonly judgement: PackageJudgement | undefined;
  /** Whether `judgement` is of an earlier package. */
  readonly isStale: boolean;
}

/** What is at least as good for every party and better for one: single trades, and the solutions among all of it. */
export function Improvements({ view, table, put, judgement, isStale }: ImprovementsProps) {
  const open = useSignal(false);
  const from = utilitiesOf(view, table);
  const best = judgement ? bestOf(judgement, from) : [];
  const apply = (chosen: Package) => {
    put(chosen);
    document.getElementById('improve')?.focus();
  };
  return (
    <section class="part" aria-labelledby="improvements" aria-busy={isStale}>
      <h2 id="improvements">{t('improve.heading')}</h2>
      <p>
        <button
          type="button"
          id="improve"
          aria-expanded={open.value}
          aria-controls="improve-list"
          onClick={() => (open.value = !open.value)}
        >
          {t('improve.open')}
        </button>{' '}
        <span role="status" class={isStale ? 'stale' : undefined}>
          {judgement === undefined
            ? t('working')
            : judgement.improvements === null
              ? t('improve.uncounted')
              : t('improve.count', {
                  n: Number(judgement.improvements),
                  count: { digits: judgement.improvements },
                })}
        </span>
      </p>
      <div id="improve-list" hidden={!open.value} class={isStale ? 'stale' : undefined} inert={isStale}>
        {judgement && (judgement.trades.length > 0 || best.length > 0) && (
          <ul class="choices">
            {judgement.trades.map(trade => (
              <li key={trade.chosen.join()}>
                <Improvement view={view} from={from} table={table} to={trade} put={apply} />
              </li>
            ))}
            {best.map(({ names, each }) => (
              <li key={`best ${each.chosen.join()}`}>
                <Improvement
                  view={view}
                  from={from}
                  table={table}
                  to={each}
                  put={apply}
                  label={t('improve.best', { solution: names.map(name => t(`solution.${name}`)) })}
                />
              </li>
            ))}
          </ul>
        )}
        {judgement && judgement.tradesInAll > judgement.trades.length && (
          <p class="hint">
            {t('improve.shown', { n: judgement.trades.length, all: { digits: String(judgement.tradesInAll) } })}
          </p>
        )}
        <p class="hint">{t('improve.how')}</p>
      </div>
    </section>
  );
}

/** The solutions among the improvements; those that are one package together. */
function bestOf({ best }: PackageJudgement, from: readonly number[]) {
  const found = new Map<string, { names: SolutionName[]; each: ViewedPackage }>();
  for (const name of solutionNames) {
    for (const each of best[name].slice(0, 2)) {
      if (each.utilities.join() === from.join()) continue;
      const before = found.get(each.chosen.join());
      if (before) before.names.push(name);
      else found.set(each.chosen.join(), { names: [name], each });
    }
  }
  return [...found.values()];
}

interface ImprovementProps {
  readonly view: BargainView;
  readonly from: readonly number[];
  readonly table: Package;
  readonly to: ViewedPackage;
  readonly put: (chosen: Package) => void;
  readonly label?: string;
}

/** What changes, and who gains how much by it. */
function Improvement({ view, from, table, to, put, label }: ImprovementProps) {
  const changes = view.issues.flatMap(({ name, values }, issue) =>
    table[issue] === to.chosen[issue]
      ? []
      : [t('improve.change', { issue: name, before: values[table[issue]!]!, after: values[to.chosen[issue]!]! })],
  );
  return (
    <button type="button" class="choice" onClick={() => put(to.chosen)}>
      {label && (
        <>
          <span class="tag">{label}</span>{' '}
        </>
      )}
      {changes.join('; ')} <span class="gain">{gainsInWords(view, from, to.utilities, language.value)}</span>
    </button>
  );
}
