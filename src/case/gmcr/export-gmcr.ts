/** A case's situation in the JSON of gmcr-py. */
import { FileError, LimitError } from '../../core/errors.ts';
import type { Saying } from '../../core/values.ts';
import { complaint } from '../../words/complaint.ts';
import type { Case, PartyId, PreferenceStatement, Situation, StatementPreferences } from '../model.ts';
import { actorsOf } from '../names.ts';
import { disjunctiveForm, type Term } from '../statement/disjunctive.ts';
import type { Expression } from '../statement/expression.ts';
import { testOfState } from '../statement/meaning.ts';
import { bitsOf, setOf } from '../statement/option-bits.ts';
import { type Conjunction, type GmcrStatement, mostRankedOptions, numberedStates } from './gmcr-file.ts';
import { lossesOf } from './losses.ts';

export interface Exported {
  readonly text: string;
  /** What the case says and the form does not. */
  readonly notCarried: readonly Saying[];
}

/**
 * Rankings where any party has one or a priority is too broad to be written, else statements.
 * @throws FileError where there is no situation; LimitError for rankings over more than 20 options.
 */
export function exportGmcr(theCase: Case, file = 'case'): Exported {
  const { parties } = theCase;
  const situation = theCase.situation && byMaker(theCase.situation, parties);
  if (!situation || situation.options.length === 0) {
    throw new FileError(complaint('SITUATION_MISSING.export', {}, { where: { file } }));
  }
  const indexOf = new Map(situation.options.map(({ id }, index) => [id, index]));
  const conjunction = (term: Term): Conjunction =>
    [...term].map(([option, taken]) => [indexOf.get(option)!, taken ? 'Y' : 'N']);
  const makers = parties.filter(({ id }) => situation.options.some(({ by }) => by === id));
  const ranked = needsRankings(situation);
  const ranking = ranked ? rankings(situation, file) : () => [];
  const named = makers.map(({ id, name }) => ({
    id,
    name,
    options: situation.options.flatMap(({ by }, index) => (by === id ? [index] : [])),
  }));
  const acting = actorsOf({ ...theCase, parties: makers }).map(({ members }) =>
    members.map(id => makers.findIndex(each => each.id === id)),
  );
  const data = {
    program: 'gmcr-py',
    version: '0.4.1',
    useManualPreferenceRanking: ranked,
    options: situation.options.map(({ id, says }) => ({ name: says, permittedDirection: direction(situation, id) })),
    decisionMakers: named.map(({ id, name, options }) => ({
      name,
      options,
      preferences: ranked ? [] : statements(situation, id).map(each => statement(each, conjunction)),
      preferenceRanking: ranking(id),
    })),
    infeasibles: situation.infeasible.flatMap(({ expression }) => disjunctiveForm(expression).map(conjunction)),
    coalitions: acting.map(members => (members.length === 1 ? members[0]! : members)),
    coalitionsFull: acting.map(members => ({
      name: members.map(each => named[each]!.name).join(', '),
      options: members.flatMap(each => named[each]!.options),
    })),
  };
  return { text: `${JSON.stringify(data, null, 1)}\n`, notCarried: lossesOf(theCase, ranked) };
}

/** Whether some party has a ranking, or a priority that as an "or" of "and"s is too long: a ranking carries what that cannot. */
function needsRankings({ options, preferences }: Situation): boolean {
  return [...preferences].some(
    ([party, own]) =>
      options.some(({ by }) => by === party) &&
      (own.kind === 'ranking' || (options.length <= mostRankedOptions && known(own).some(isTooBroad))),
  );
}

function isTooBroad({ expression }: PreferenceStatement): boolean {
  try {
    disjunctiveForm(expression);
    return false;
  } catch (error) {
    if (error instanceof LimitError) return true;
    throw error;
  }
}

/** The priorities that a party is known to have: what is not known counts as neither yes nor no. */
function known({ statements }: StatementPreferences): readonly PreferenceStatement[] {
  return statements.filter(({ sure }) => sure !== 'unknown');
}

/** With the options of one decision maker after those of another: gmcr-py orders them so when it reads, and numbers states after that. */
function byMaker(situation: Situation, parties: Case['parties']): Situation {
  const place = new Map(parties.map(({ id }, at) => [id, at]));
  return { ...situation, options: situation.options.toSorted((a, b) => place.get(a.by)! - place.get(b.by)!) };
}

function direction({ irreversible, statusQuo }: Situation, option: string): 'both' | 'fwd' | 'back' {
  const oneWay = irreversible.get(option);
  if (oneWay === 'taken') return 'fwd';
  if (oneWay === 'dropped') return 'back';
  if (oneWay === undefined || !statusQuo) return 'both';
  return statusQuo.includes(option) ? 'back' : 'fwd';
}

function statements({ preferences }: Situation, party: PartyId): Expression[] {
  const own = preferences.get(party);
  return own?.kind === 'statements' ? known(own).map(({ expression }) => expression) : [];
}

function statement(expression: Expression, conjunction: (term: Term) => Conjunction): GmcrStatement {
  const terms = disjunctiveForm(expression).map(conjunction);
  return terms.length === 1 && terms[0]!.length > 0 ? terms[0]! : { compound: true, members: terms };
}

/** State numbers best first; equally good ones in one list, ascending. A party without preferences has none. */
function rankings(situation: Situation, file: string): (party: PartyId) => (number | number[])[] {
  const ids = situation.options.map(({ id }) => id);
  const bits = bitsOf(ids);
  const rules = situation.infeasible.map(({ expression }) => testOfState(expression, bits));
  const states = numberedStates(ids.length, state => rules.some(rule => rule(state)), file);
  const numberOf = new Map(states.map((state, index) => [state, index + 1]));
  const grouped = (numbers: number[]) => (numbers.length === 1 ? numbers[0]! : numbers);
  return party => {
    const own = situation.preferences.get(party);
    if (!own) return [];
    if (own.kind === 'ranking') {
      return own.groups
        .map(group => group.flatMap(taken => numberOf.get(setOf(taken, bits)) ?? []))
        .filter(group => group.length > 0)
        .map(grouped);
    }
    const tests = known(own).map(({ expression }) => testOfState(expression, bits));
    const groups = new Map<string, number[]>();
    for (const [index, state] of states.entries()) {
      const key = tests.map(test => (test(state) ? 1 : 0)).join('');
      const group = groups.get(key);
      if (group) group.push(index + 1);
      else groups.set(key, [index + 1]);
    }
    return [...groups].toSorted(([a], [b]) => (a < b ? 1 : -1)).map(([, numbers]) => grouped(numbers));
  };
}
