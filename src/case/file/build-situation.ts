import { complaint, saying } from '../../words/complaint.ts';
import type { OneWay, OptionId, PartyId, Path, PreferenceStatement, Preferences, Situation } from '../model.ts';
import { printState } from '../state-text.ts';
import { testOfOptions } from '../statement/meaning.ts';
import type { Builder } from './builder.ts';
import type { CaseData } from './schema.ts';

type SituationData = NonNullable<CaseData['situation']>;
type PreferencesData = NonNullable<SituationData['preferences']>[string];
type StatementData = Extract<PreferencesData, readonly unknown[]>[number];

export function buildSituation(data: SituationData, builder: Builder): Situation {
  const at = ['situation'];
  const vocabulary = { options: builder.options, issues: [] };
  const options = Object.entries(data.options).map(([id, option]) => {
    const path = [...at, 'options', id];
    builder.party(option.by, [...path, 'by']);
    return { id, by: option.by, says: option.says, ...builder.supported(option.because, path) };
  });
  const statusQuo = data['status-quo'];
  for (const [index, id] of (statusQuo ?? []).entries()) {
    builder.known(id, builder.options, 'options', [...at, 'status-quo', index]);
  }
  for (const [index, id] of (data.reference ?? []).entries()) {
    builder.known(id, builder.options, 'options', [...at, 'reference', index]);
  }
  const preferences = Object.entries(data.preferences ?? {}).map(([party, value]): [PartyId, Preferences] => {
    const path = [...at, 'preferences', party];
    builder.party(party, path, true);
    return [party, buildPreferences(value, path, builder)];
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
    infeasible,
    irreversible: irreversible(data.irreversible, builder),
    preferences: new Map(preferences),
  };
}

function irreversible(data: SituationData['irreversible'], builder: Builder): Map<OptionId, OneWay> {
  const path = ['situation', 'irreversible'];
  if (Array.isArray(data)) {
    for (const [index, id] of data.entries()) builder.known(id, builder.options, 'options', [...path, index]);
    return new Map(data.map(id => [id, 'taken']));
  }
  for (const id of Object.keys(data ?? {})) builder.known(id, builder.options, 'options', [...path, id], true);
  return new Map(Object.entries(data ?? {}));
}

function buildPreferences(data: PreferencesData, path: Path, builder: Builder): Preferences {
  if (Array.isArray(data)) {
    return { kind: 'statements', statements: inOrder([...data.entries()], path, builder), orderNoise: 0 };
  }
  const orderNoise = data['order-noise'] ?? 0;
  if ('ranking' in data) {
    const groups = data.ranking.map((group, place) =>
      group.map((state, index) => parseState(state, [...path, 'ranking', place, index], builder)),
    );
    return { kind: 'ranking', groups, orderNoise, ...builder.supported(data.because, path) };
  }
  const at = [...path, 'statements'];
  if (Array.isArray(data.statements)) {
    return { kind: 'statements', statements: inOrder([...data.statements.entries()], at, builder), orderNoise };
  }
  const named = Object.entries(data.statements);
  const ids = named.map(([id]) => id);
  const order = data.order ?? [];
  for (const [index, id] of order.entries()) builder.known(id, ids, 'statements', [...path, 'order', index]);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const entries = named.toSorted(([a], [b]) => place(a) - place(b));
  return { kind: 'statements', statements: inOrder(entries, at, builder), orderNoise };
}

function inOrder(
  entries: readonly (readonly [string | number, StatementData])[],
  path: Path,
  builder: Builder,
): PreferenceStatement[] {
  const vocabulary = { options: builder.options, issues: [] };
  return entries.map(([step, data]) => {
    const at = [...path, step];
    if (typeof data === 'string') {
      return {
        text: data,
        expression: builder.statement(data, vocabulary, at),
        sure: [1, 1],
        ...builder.supported([], at),
      };
    }
    const { statement, sure = 1, because } = data;
    return {
      text: statement,
      expression: builder.statement(statement, vocabulary, [...at, 'statement']),
      sure: sure === 'unknown' ? sure : builder.range(sure),
      ...builder.supported(because, at),
    };
  });
}

/** A state of a ranking: option ids joined by `+`, or `none`. */
function parseState(text: string, path: Path, builder: Builder): readonly OptionId[] {
  if (text.trim() === 'none') return [];
  const ids = text.split('+').map(id => id.trim());
  return ids.filter(id => builder.known(id, builder.options, 'options', path));
}
