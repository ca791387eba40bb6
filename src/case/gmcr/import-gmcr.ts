/** A gmcr-py file as the text of a case. */

import { type Complaint, FileError } from '../../core/errors.ts';
import type { Saying } from '../../core/values.ts';
import { complaint } from '../../words/complaint.ts';
import { saying } from '../../words/saying.ts';
import { idsFrom } from '../edit/ids.ts';
import { writeData } from '../edit/write.ts';
import { printState } from '../state-text.ts';
import {
  type Conjunction,
  type GmcrFile,
  type GmcrStatement,
  numberedStates,
  parseGmcr,
  type Ranking,
  unknownFields,
} from './gmcr-file.ts';

export interface Imported {
  /** The text of a case file. */
  readonly text: string;
  /** What the file says and a case does not. */
  readonly notCarried: readonly Saying[];
}

/** @throws FileError where the file is not of the form, or speaks of options or states that it does not have. */
export function importGmcr(text: string, file: string): Imported {
  const data = parseGmcr(text, file);
  refuseBrokenReferences(data, file);
  const { options, decisionMakers, infeasibles = [] } = data;
  const optionIds = idsFrom(
    options.map(({ name }) => name),
    'option',
  );
  const partyIds = idsFrom(
    decisionMakers.map(({ name }) => name),
    'party',
  );
  const owner = options.map((_, index) => partyIds[decisionMakers.findIndex(each => each.options.includes(index))]!);
  const entries = <T>(ids: readonly string[], of: (index: number) => T): Record<string, T> =>
    Object.fromEntries(ids.map((id, index) => [id, of(index)]));
  const irreversible = options.flatMap(({ permittedDirection }, index): [string, string][] =>
    permittedDirection === 'fwd' || permittedDirection === 'back'
      ? [[optionIds[index]!, permittedDirection === 'fwd' ? 'taken' : 'dropped']]
      : [],
  );
  const ranked = data.useManualPreferenceRanking ?? data.useManualPreferenceVectors ?? false;
  const notCarried: Saying[] = [];
  const preferences: [string, unknown][] = [];
  for (const [index, party] of decisionMakers.entries()) {
    const ranking = party.preferenceRanking ?? party.preferenceVector ?? [];
    const statements = party.preferences ?? [];
    const id = partyIds[index]!;
    if (ranked && statements.length > 0) {
      notCarried.push(saying('carried.statements', { party: party.name }));
    }
    if (ranked && ranking.length > 0) preferences.push([id, { ranking: groups(ranking, data, optionIds, file) }]);
    if (!ranked && statements.length > 0)
      preferences.push([id, statements.map(each => statementText(each, optionIds))]);
  }
  const coalitions: string[][] = [];
  for (const coalition of data.coalitions ?? []) {
    if (!Array.isArray(coalition) || coalition.length < 2) continue;
    const members = coalition.flatMap(each => partyIds[each] ?? []);
    if (members.length > 1) coalitions.push(members);
  }
  const unused = decisionMakers.filter(
    each => !ranked && (each.preferenceRanking ?? each.preferenceVector ?? []).length > 0,
  );
  if (unused.length > 0) {
    const isSaid = (data.useManualPreferenceRanking ?? data.useManualPreferenceVectors) !== undefined;
    const key = isSaid ? 'carried.rankings' : 'carried.rankings.unflagged';
    notCarried.push(saying(key, { parties: unused.map(({ name }) => name) }));
  }
  const misled = decisionMakers.filter(({ misperceptions = [] }) => misperceptions.length > 0);
  if (misled.length > 0) {
    notCarried.push(saying('carried.misperceptions', { parties: misled.map(({ name }) => name) }));
  }
  const empty = decisionMakers.flatMap(({ name }, index) => {
    const id = partyIds[index]!;
    return preferences.some(([own]) => own === id) ? [] : [{ name, entry: `${id}: []` }];
  });
  if (empty.length > 0) {
    const values = { parties: empty.map(({ name }) => name), entries: empty.map(({ entry }) => entry) };
    notCarried.push(saying('carried.empty', values));
  }
  for (const field of unknownFields(data)) notCarried.push(saying('carried.field', { field: field.slice(0, 80) }));
  const content = {
    parley: 1,
    title: (file.split(/[\\/]/).at(-1) ?? file).replace(/\.gmcr$/i, '') || 'Imported conflict',
    status: 'working',
    parties: entries(partyIds, index => ({
      name: decisionMakers[index]!.name || `Party ${index + 1}`,
      role: 'principal',
    })),
    situation: {
      options: entries(optionIds, index => ({ by: owner[index], says: options[index]!.name || `Option ${index + 1}` })),
      ...(infeasibles.length > 0 && { infeasible: infeasibles.map(each => conjunctionText(each, optionIds)) }),
      ...(irreversible.length > 0 && { irreversible: Object.fromEntries(irreversible) }),
      ...(coalitions.length > 0 && { coalitions }),
      ...(preferences.length > 0 && { preferences: Object.fromEntries(preferences) }),
    },
  };
  const flow = [
    ['parties'],
    ['situation', 'options'],
    ['situation', 'coalitions'],
    ...partyIds.map(id => ['situation', 'preferences', id, 'ranking']),
  ];
  return { text: writeData(content, flow), notCarried };
}

function statementText(statement: GmcrStatement, ids: readonly string[]): string {
  if (Array.isArray(statement)) return conjunctionText(statement, ids);
  // an alternative of nothing is never true, and is written so
  if (statement.members.length === 0) return `${ids[0]} and not ${ids[0]}`;
  return statement.members.map(member => conjunctionText(member, ids)).join(' or ');
}

function conjunctionText(conjunction: Conjunction, ids: readonly string[]): string {
  return conjunction.map(([option, taken]) => (taken === 'Y' ? ids[option]! : `not ${ids[option]}`)).join(' and ');
}

function groups(
  ranking: Ranking,
  { options, decisionMakers, infeasibles = [] }: GmcrFile,
  ids: readonly string[],
  file: string,
): string[][] {
  // states are numbered after the options have been put in the order of their decision makers
  const bits: number[] = [];
  for (const [bit, option] of decisionMakers.flatMap(each => each.options).entries()) bits[option] = bit;
  const rules = infeasibles.map(each => maskOf(each, bits));
  const states = numberedStates(
    options.length,
    state => rules.some(({ mask, value }) => (state & mask) === value),
    file,
  );
  return ranking.map(group =>
    (Array.isArray(group) ? group : [group]).map(number => {
      const state = states[number - 1];
      if (state === undefined) {
        const count = { state: String(number), states: states.length };
        throw new FileError(complaint('STATE_UNKNOWN', count, { where: { file } }));
      }
      return printState(ids.filter((_, option) => (state >>> bits[option]!) & 1));
    }),
  );
}

function maskOf(conjunction: Conjunction, bits: readonly number[]): { mask: number; value: number } {
  const setOf = (chosen: Conjunction) => chosen.reduce((mask, [option]) => mask | (1 << bits[option]!), 0);
  return { mask: setOf(conjunction), value: setOf(conjunction.filter(([, taken]) => taken === 'Y')) };
}

function refuseBrokenReferences({ options, decisionMakers, infeasibles = [] }: GmcrFile, file: string): void {
  const complaints: Complaint[] = [];
  const complain = (said: Complaint, path: string) => complaints.push({ ...said, where: { file, path } });
  const owners = options.map((): string[] => []);
  const known = (option: number, path: string) => {
    if (option < options.length) return;
    complain(complaint('OPTION_UNKNOWN.index', { index: option, most: options.length - 1 }), path);
  };
  const conjunctions = (list: readonly Conjunction[], path: string) => {
    for (const [at, conjunction] of list.entries()) {
      if (conjunction.length === 0) complain(complaint('STATEMENT_EMPTY.removable'), `${path}.${at}`);
      for (const [option] of conjunction) known(option, `${path}.${at}`);
    }
  };
  for (const [index, party] of decisionMakers.entries()) {
    const path = `decisionMakers.${index}`;
    for (const option of party.options) {
      known(option, `${path}.options`);
      owners[option]?.push(party.name);
    }
    for (const [at, statement] of (party.preferences ?? []).entries()) {
      conjunctions(Array.isArray(statement) ? [statement] : statement.members, `${path}.preferences.${at}`);
    }
  }
  conjunctions(infeasibles, 'infeasibles');
  for (const [index, names] of owners.entries()) {
    if (names.length === 1) continue;
    const option = options[index]!.name;
    complain(
      names.length === 0
        ? complaint('OPTION_OWNER.none', { option })
        : complaint('OPTION_OWNER.many', { option, n: names.length }),
      `options.${index}`,
    );
  }
  const [first, ...rest] = complaints.slice(0, 200);
  if (first) throw new FileError([first, ...rest]);
}
