import { useSignal } from '@preact/signals';
import { type Concept, concepts } from '../../../desk/assess/assessment-view.ts';
import type { SituationView } from '../../../desk/stability/situation.ts';
import { theCase } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { stateName } from './outcome-words.ts';

interface StabilityTableProps {
  readonly view: SituationView;
  readonly concept: Concept;
  readonly chosen: number | undefined;
  readonly onChoose: (state: number) => void;
}

/** The states, how each decision maker ranks them, and in which sense they are stable for all. */
export function StabilityTable({ view, concept, chosen, onChoose }: StabilityTableProps) {
  const all = useSignal(false);
  const { states, options, decisionMakers, feasible, truncated } = view;
  const matters = states.filter(
    ({ isStatusQuo, reachable, equilibrium, number }) =>
      isStatusQuo || reachable || equilibrium.length > 0 || number === chosen,
  );
  const shown = all.value ? states : matters;
  return (
    <section aria-labelledby="stability-title">
      <h3 id="stability-title">{t('stability.title')}</h3>
      <p class="hint">{t('stability.hint')}</p>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="stability-title">
        <table class="stability">
          <thead>
            <tr>
              <th scope="col">{t('stability.state')}</th>
              <th scope="col">{t('stability.taken')}</th>
              {decisionMakers.map(({ id, name }) => (
                <th key={id} scope="col">
                  {t('stability.rankOf', { party: name })}
                </th>
              ))}
              {concepts.map(each => (
                <th key={each} scope="col" class={each === concept ? 'used' : undefined}>
                  {t(`concept.short.${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ number, taken, isStatusQuo, stableFor, rank, equilibrium }) => (
              <tr key={number} class={number === chosen ? 'chosen' : undefined}>
                <th scope="row">
                  <button type="button" class="small" aria-pressed={number === chosen} onClick={() => onChoose(number)}>
                    {number}
                  </button>{' '}
                  {isStatusQuo && <span class="tag">{t('graph.statusQuo')}</span>}
                </th>
                <td>{stateName({ parties: theCase.value?.parties ?? decisionMakers, options }, taken)}</td>
                {decisionMakers.map(({ id }) => (
                  <td key={id}>{rank[id] ?? '?'}</td>
                ))}
                {concepts.map(each => (
                  <td key={each} class={each === concept ? 'used' : undefined}>
                    {equilibrium.includes(each)
                      ? t('stability.all')
                      : t('stability.some', { n: stableFor[each].length, of: decisionMakers.length })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted">{t('stability.shown', { n: shown.length, feasible })}</p>
      {states.length > matters.length && (
        <button type="button" onClick={() => (all.value = !all.value)}>
          {all.value ? t('stability.fewer') : t('stability.allStates')}
        </button>
      )}
      {truncated && <p class="warning">{t('stability.truncated', { n: states.length, feasible })}</p>}
    </section>
  );
}
