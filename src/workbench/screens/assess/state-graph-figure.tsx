import { stateGraph } from '../../../chart/state-graph.ts';
import type { Concept } from '../../../desk/assess/assessment-view.ts';
import type { SituationState, SituationView } from '../../../desk/stability/situation.ts';
import { Figure } from '../../parts/figure.tsx';
import { seriesOfParties } from '../../parts/party-mark.tsx';
import { theCase } from '../../state/session.ts';
import { listed, t } from '../../words/words.ts';

const mostNodes = 26;

interface StateGraphFigureProps {
  readonly view: SituationView;
  readonly concept: Concept;
  readonly chosen: number | undefined;
  readonly onChoose: (state: number) => void;
}

/** The states that matter and the improvements between them. */
export function StateGraphFigure({ view, concept, chosen, onChoose }: StateGraphFigureProps) {
  const series = seriesOfParties(theCase.value?.parties ?? []);
  const isEquilibrium = ({ equilibrium }: SituationState) => equilibrium.includes(concept);
  const wanted = view.states
    .filter(state => state.isStatusQuo || state.reachable || isEquilibrium(state))
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, mostNodes);
  const numbers = new Set(wanted.map(({ number }) => number));
  const moves = view.moves.filter(({ from, to }) => numbers.has(from) && numbers.has(to));
  const movers = view.decisionMakers.filter(({ id }) => moves.some(({ by }) => by[0] === id));
  const scene = stateGraph({
    title: t('graph.title'),
    description: t('graph.description', { n: wanted.length, feasible: view.feasible }),
    states: wanted.map(state => ({
      number: state.number,
      lines: state.taken.length === 0 ? [t('state.none')] : state.taken,
      isStatusQuo: state.isStatusQuo,
      isEquilibrium: isEquilibrium(state),
      isChosen: state.number === chosen,
    })),
    moves: moves.map(({ from, to, by, unsupported }) => ({
      ...{ from, to, series: series.get(by[0]!) ?? 0 },
      isUnsupported: unsupported,
    })),
    legend: movers.map(({ id, name }) => ({ series: series.get(id) ?? 0, name })),
    statusQuo: t('graph.statusQuo'),
    equilibrium: t('graph.equilibrium'),
  });
  const name = (id: string) => view.decisionMakers.find(each => each.id === id)?.name ?? id;
  return (
    <Figure
      title={t('graph.title')}
      name="state-graph"
      scene={scene}
      onPick={number => onChoose(Number(number))}
      table={{
        head: [t('graph.from'), t('graph.to'), t('graph.mover')],
        rows: moves.map(({ from, to, by }) => [from, to, listed(by.map(name))]),
      }}
      sources={<p>{t('graph.sources')}</p>}
      how={
        <>
          <p>{t('graph.how', { n: wanted.length, feasible: view.feasible })}</p>
          {moves.some(({ unsupported }) => unsupported) && <p>{t('graph.unsupported')}</p>}
          <p>{t('graph.reference')}</p>
        </>
      }
    />
  );

  function weight(state: SituationState): number {
    return Number(state.isStatusQuo) * 4 + Number(isEquilibrium(state)) * 2 + Number(state.reachable);
  }
}
