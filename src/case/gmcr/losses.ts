import type { Case, PartyId, Preferences } from '../model.ts';

/** What a case says that the JSON of gmcr-py has no place for, in words. */
export function lossesOf(theCase: Case): string[] {
  const { situation, record, parties, agenda, frameworks, futures, readings } = theCase;
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
  const unsettled = [...(situation?.irreversible ?? [])].filter(([, way]) => way === 'both' && !situation?.statusQuo);
  return [
    ...has(evidence, 'the record of evidence'),
    ...(supported ? ['what options and rules rest on ("because")'] : []),
    ...(situation?.statusQuo ? [`the status quo (${situation.statusQuo.join(' + ') || 'none'})`] : []),
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
    ...(own.orderNoise > 0 ? [`the order noise of ${name}`] : []),
    ...(supportedBy(own) ? [`what the preferences of ${name} rest on ("because")`] : []),
    ...(mixed ? [`the statements of ${name}, written as a ranking since another party has one`] : []),
    ...(own.kind === 'statements' ? own.statements : [])
      .filter(({ sure }) => sure === 'unknown' || sure[0] < 1)
      .map(({ text }) => `how sure it is that ${name} holds "${text}"`),
  ];
}

function supportedBy(preferences: Preferences): boolean {
  return preferences.kind === 'ranking'
    ? preferences.because.length > 0
    : preferences.statements.some(({ because }) => because.length > 0);
}
