import type { Saying } from '../../core/values.ts';
import type { MessageKey } from '../../words/catalogues/areas.ts';
import { saying } from '../../words/saying.ts';
import { figuresNote } from '../figures.ts';
import type { Case, PartyId, Preferences, RankingPreferences, Situation } from '../model.ts';
import { printState } from '../state-text.ts';
import { testOfOptions } from '../statement/meaning.ts';
import { mostRankedOptions } from './gmcr-file.ts';

/** What a case says that the JSON of gmcr-py has no place for; `ranked` where all preferences are written as rankings. */
export function lossesOf(theCase: Case, ranked: boolean): Saying[] {
  const { title, status, about, situation, record, parties, agenda, frameworks, futures, readings } = theCase;
  const options = situation?.options ?? [];
  const note = figuresNote(theCase);
  const has = (list: readonly unknown[], key: MessageKey, values?: Saying['values']) =>
    list.length > 0 ? [saying(key, values)] : [];
  const evidence = [
    ...record.sources,
    ...record.claims,
    ...record.assumptions,
    ...record.contradictions,
    ...record.events,
  ];
  const supported = [...options, ...(situation?.infeasible ?? []), ...(situation?.moves.values() ?? [])].some(
    ({ because }) => because.length > 0,
  );
  const without = parties.filter(({ id }) => options.every(({ by }) => by !== id)).map(({ name }) => name);
  const said = [...parties.map(({ says }) => says), about].some(Boolean);
  const others = parties.filter(({ role }) => role !== 'principal').map(({ name }) => name);
  const unsettled = [...(situation?.irreversible ?? [])].filter(([, way]) => way === 'both' && !situation?.statusQuo);
  return [
    saying('carried.title', { title, status: saying(`status.within.${status}`) }),
    ...(note ? [saying('carried.figures', { note })] : []),
    ...(said ? [saying('carried.says')] : []),
    ...has(others, 'carried.roles', { parties: others }),
    ...(options.length > 0 ? [saying('carried.ids')] : []),
    ...has(evidence, 'carried.record'),
    ...(supported ? [saying('carried.supported')] : []),
    ...(situation?.statusQuo ? [saying('carried.statusQuo', { state: stateOf(situation.statusQuo) })] : []),
    ...has(without, 'carried.optionless', { parties: without }),
    ...has(unsettled, 'carried.irreversible', { options: unsettled.map(([id]) => id) }),
    ...has([...(situation?.moves ?? [])], 'carried.moves', { options: [...(situation?.moves.keys() ?? [])] }),
    ...parties.flatMap(({ id, name }) =>
      options.some(({ by }) => by === id) ? ofParty(theCase, id, name, ranked) : [],
    ),
    ...(agenda ? [saying('carried.agenda')] : []),
    ...has(frameworks, 'carried.frameworks', { n: frameworks.length }),
    ...has(futures, 'carried.futures', { n: futures.length }),
    ...has(readings, 'carried.readings', { n: readings.length }),
  ];
}

const stateOf = (state: Situation['statusQuo'] & {}) => (state.length === 0 ? saying('state.none') : printState(state));

function ofParty({ situation }: Case, id: PartyId, party: string, ranked: boolean): Saying[] {
  const own = situation?.preferences.get(id);
  if (!own) return [saying('carried.unknown', { party })];
  const isRewritten = ranked && own.kind === 'statements';
  const mixed = [...situation!.preferences.values()].some(({ kind }) => kind === 'ranking');
  return [
    ...(own.kind === 'ranking' ? unranked(situation!, own.groups, party) : []),
    ...(own.orderNoise > 0 ? [saying('carried.noise', { party })] : []),
    ...(supportedBy(own) ? [saying('carried.preferences', { party })] : []),
    ...(isRewritten ? [saying(mixed ? 'carried.mixed' : 'carried.broad', { party })] : []),
    ...(own.kind === 'statements' && own.statements.some(({ isCore }, place) => isCore !== (place === 0))
      ? [saying('carried.core', { party })]
      : []),
    ...(own.kind === 'statements' ? own.statements : [])
      .filter(({ sure }) => sure === 'unknown' || sure[0] < 1)
      .map(({ text, sure }) => saying(sure === 'unknown' ? 'carried.unknownSure' : 'carried.sure', { party, text })),
  ];
}

/** Feasible states without a rank are unknown; infeasible ones with a rank do not exist in the other form. */
function unranked({ options, infeasible }: Situation, groups: RankingPreferences['groups'], party: string): Saying[] {
  const listed = groups.flat();
  const rules = infeasible.map(({ expression }) => testOfOptions(expression));
  const isInfeasible = (taken: readonly string[]) => rules.some(rule => rule(new Set(taken)));
  const impossible = listed.filter(isInfeasible).length;
  const ids = options.map(({ id }) => id);
  let feasible = 0;
  for (let state = 0; ids.length <= mostRankedOptions && state < 2 ** ids.length; state++) {
    if (!isInfeasible(ids.filter((_, bit) => (state >>> bit) & 1))) feasible++;
  }
  const without = Math.max(0, feasible - (listed.length - impossible));
  return [
    ...(without > 0 ? [saying('carried.unranked', { n: without, party })] : []),
    ...(impossible > 0 ? [saying('carried.impossible', { n: impossible, party })] : []),
  ];
}

function supportedBy(preferences: Preferences): boolean {
  return preferences.kind === 'ranking'
    ? preferences.because.length > 0
    : preferences.statements.some(({ because }) => because.length > 0);
}
