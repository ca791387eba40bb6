import { figuresNote } from '../figures.ts';
import type { Case, PartyId, Preferences, RankingPreferences, Situation } from '../model.ts';
import { printState } from '../state-text.ts';
import { testOfOptions } from '../statement/meaning.ts';
import { mostRankedOptions } from './gmcr-file.ts';

/** What a case says that the JSON of gmcr-py has no place for, in words. */
export function lossesOf(theCase: Case): string[] {
  const { title, status, about, figures, situation, record, parties, agenda, frameworks, futures, readings } = theCase;
  const options = situation?.options ?? [];
  const has = (list: readonly unknown[], what: string) => (list.length > 0 ? [what] : []);
  const evidence = [
    ...record.sources,
    ...record.claims,
    ...record.assumptions,
    ...record.contradictions,
    ...record.events,
  ];
  const supported = [...options, ...(situation?.infeasible ?? [])].some(({ because }) => because.length > 0);
  const without = parties.filter(({ id }) => options.every(({ by }) => by !== id)).map(({ name }) => name);
  const said = [...parties.map(({ says }) => says), about].some(Boolean);
  const others = parties.filter(({ role }) => role !== 'principal').map(({ name }) => name);
  const unsettled = [...(situation?.irreversible ?? [])].filter(([, way]) => way === 'both' && !situation?.statusQuo);
  return [
    `the title (${title}) and the status (${status})`,
    ...(figures === undefined ? [] : [`the note on its figures (${figuresNote(theCase)})`]),
    ...(said ? ['what the case and its parties are about'] : []),
    ...has(others, `who is no principal (${others.join(', ')})`),
    ...(options.length > 0 ? ['the ids of parties, options and statements: they are made anew from the names'] : []),
    ...has(evidence, 'the record of evidence'),
    ...(supported ? ['what options and rules rest on ("because")'] : []),
    ...(situation?.statusQuo ? [`the status quo (${printState(situation.statusQuo)})`] : []),
    ...has(without, `parties without options (${without.join(', ')})`),
    ...has(unsettled, `"irreversible: both" without a status quo (${unsettled.map(([id]) => id).join(', ')})`),
    ...parties.flatMap(({ id, name }) => (options.some(({ by }) => by === id) ? ofParty(theCase, id, name) : [])),
    ...(agenda ? ['the agenda'] : []),
    ...has(frameworks, `${frameworks.length} framework(s)`),
    ...has(futures, `${futures.length} future(s)`),
    ...has(readings, `${readings.length} reading(s)`),
  ];
}

function ofParty({ situation }: Case, id: PartyId, name: string): string[] {
  const own = situation?.preferences.get(id);
  if (!own) return [`that the preferences of ${name} are unknown: an empty list says that all states are equally good`];
  const mixed =
    own.kind === 'statements' && [...situation!.preferences.values()].some(({ kind }) => kind === 'ranking');
  return [
    ...(own.kind === 'ranking' ? unranked(situation!, own.groups, name) : []),
    ...(own.orderNoise > 0 ? [`the order noise of ${name}`] : []),
    ...(supportedBy(own) ? [`what the preferences of ${name} rest on ("because")`] : []),
    ...(mixed ? [`the statements of ${name}, written as a ranking since another party has one`] : []),
    ...(own.kind === 'statements' ? own.statements : [])
      .filter(({ sure }) => sure === 'unknown' || sure[0] < 1)
      .map(({ text }) => `how sure it is that ${name} holds "${text}"`),
  ];
}

/** Feasible states without a rank are unknown; infeasible ones with a rank do not exist in the other form. */
function unranked({ options, infeasible }: Situation, groups: RankingPreferences['groups'], name: string): string[] {
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
    ...(without > 0 ? [`that ${without} feasible state(s) are of unknown rank for ${name}`] : []),
    ...(impossible > 0 ? [`${impossible} infeasible state(s) in the ranking of ${name}`] : []),
  ];
}

function supportedBy(preferences: Preferences): boolean {
  return preferences.kind === 'ranking'
    ? preferences.because.length > 0
    : preferences.statements.some(({ because }) => because.length > 0);
}
