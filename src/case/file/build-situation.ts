import { complaint, saying } from '../../words/complaint.ts';
import type { CaseData } from '../description/case-schema.ts';
import { idsOfState } from '../description/references.ts';
import {
  type MoveConditions,
  type OneWay,
  type OptionId,
  type PartyId,
  type Path,
  type PreferenceStatement,
  type Preferences,
  partyId,
  type Settlement,
  type Situation,
} from '../model.ts';
import { printState } from '../state-text.ts';
import { testOfOptions } from '../statement/meaning.ts';
import type { Vocabulary } from '../statement/parse.ts';
import type { Builder } from './builder.ts';

type SituationData = NonNullable<CaseData['situation']>;
type PreferencesData = NonNullable<SituationData['preferences']>[string];
type StatementData = Extract<PreferencesData, readonly unknown[]>[number];

export function buildSituation(data: SituationData, builder: Builder): Situation {
  const at = ['situation'];
  const vocabulary = { options: Object.keys(data.options), issues: [] };
  const options = Object.entries(data.options).map(([id, option]) => {
    const path = [...at, 'options', id];
    return { id, by: partyId(option.by), says: option.says, ...builder.supported(option.because, path) };
  });
  const statusQuo = data['status-quo'];
  const preferences = Object.entries(data.preferences ?? {}).map(([party, value]): [PartyId, Preferences] => {
    const path = [...at, 'preferences', party];
    return [partyId(party), buildPreferences(value, path, vocabulary, builder)];
  });
  const infeasible = builder.rules(data.infeasible, vocabulary, [...at, 'infeasible']);
  const broken = statusQuo && infeasible.find(({ expression }) => testOfOptions(expression)(new Set(statusQuo)));
  if (broken) {
    const state = statusQuo.length > 0 ? printState(statusQuo) : saying('state.nothing');
    const impossible = complaint('STATUS_QUO_INFEASIBLE.by', { state, rule: broken.text });
    builder.complain({ ...impossible, path: [...at, 'status-quo'] });
  }
  return {
    options,
    ...(statusQuo && { statusQuo }),
    ...(data.reference && { reference: data.reference }),
    ...(data.settlement !== undefined && { settlement: buildSettlement(data.settlement, vocabulary, builder) }),
    infeasible,
    irreversible: irreversible(data.irreversible),
    moves: conditions(data.moves, vocabulary, builder),
    coalitions: coalitions(data.coalitions, builder),
    preferences: new Map(preferences),
  };
}

function buildSettlement(
  data: NonNullable<SituationData['settlement']>,
  vocabulary: Vocabulary,
  builder: Builder,
): Settlement {
  const at = ['situation', 'settlement'];
  const { statement, because } = typeof data === 'string' ? { statement: data, because: [] } : data;
  const place = typeof data === 'string' ? at : [...at, 'statement'];
  return {
    text: statement,
    expression: builder.statement(statement, vocabulary, place),
    ...builder.supported(because, at),
  };
}

function irreversible(data: SituationData['irreversible']): Map<OptionId, OneWay> {
  if (Array.isArray(data)) return new Map(data.map(id => [id, 'taken']));
  return new Map(Object.entries(data ?? {}));
}

function coalitions(data: SituationData['coalitions'], builder: Builder): PartyId[][] {
  const seen = new Set<string>();
  for (const [at, members] of (data ?? []).entries()) {
    for (const [place, party] of members.entries()) {
      if (seen.size < seen.add(party).size) continue;
      builder.complain({
        ...complaint('COALITION_WRONG', { party }),
        path: ['situation', 'coalitions', at, place],
      });
    }
  }
  return (data ?? []).map(members => members.map(partyId));
}

function conditions(
  data: SituationData['moves'],
  vocabulary: Vocabulary,
  builder: Builder,
): Map<OptionId, MoveConditions> {
  return new Map(
    Object.entries(data ?? {}).map(([option, each]) => {
      const at = ['situation', 'moves', option];
      const condition = (way: 'taken-if' | 'dropped-if') => {
        const text = each[way];
        return text === undefined ? undefined : { text, expression: builder.statement(text, vocabulary, [...at, way]) };
      };
      const takenIf = condition('taken-if');
      const droppedIf = condition('dropped-if');
      return [
        option,
        { ...(takenIf && { takenIf }), ...(droppedIf && { droppedIf }), ...builder.supported(each.because, at) },
      ];
    }),
  );
}

function buildPreferences(data: PreferencesData, path: Path, vocabulary: Vocabulary, builder: Builder): Preferences {
  const inOrder = (entries: readonly (readonly [string | number, StatementData])[], at: Path) => {
    const saysCore = entries.some(([, statement]) => coreIn(statement) !== undefined);
    return entries.map(([step, statement], place) => ({
      ...buildStatement(statement, vocabulary, [...at, step], builder),
      isCore: saysCore ? coreIn(statement) === true : place === 0,
    }));
  };
  if (Array.isArray(data)) {
    return { kind: 'statements', statements: inOrder([...data.entries()], path), orderNoise: 0 };
  }
  const orderNoise = data['order-noise'] ?? 0;
  if ('ranking' in data) {
    const groups = data.ranking.map(group => group.map(idsOfState));
    return { kind: 'ranking', groups, orderNoise, ...builder.supported(data.because, path) };
  }
  const at = [...path, 'statements'];
  if (Array.isArray(data.statements)) {
    return { kind: 'statements', statements: inOrder([...data.statements.entries()], at), orderNoise };
  }
  const named = Object.entries(data.statements);
  const order = data.order ?? [];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const entries = named.toSorted(([a], [b]) => place(a) - place(b));
  return { kind: 'statements', statements: inOrder(entries, at), orderNoise };
}

function coreIn(statement: StatementData): boolean | undefined {
  return typeof statement === 'string' ? undefined : statement.core;
}

function buildStatement(
  data: StatementData,
  vocabulary: Vocabulary,
  at: Path,
  builder: Builder,
): Omit<PreferenceStatement, 'isCore'> {
  if (typeof data === 'string') {
    const expression = builder.statement(data, vocabulary, at);
    return { text: data, expression, sure: [1, 1], ...builder.supported([], at) };
  }
  const { statement, sure = 1, because } = data;
  return {
    text: statement,
    expression: builder.statement(statement, vocabulary, [...at, 'statement']),
    sure: sure === 'unknown' ? sure : builder.range(sure),
    ...builder.supported(because, at),
  };
}
