import { complaint } from '../../words/complaint.ts';
import type { Case, Path, Preferences } from '../model.ts';
import { printState } from '../state-text.ts';
import { namesIn, printStatement } from '../statement/print.ts';
import type { Oddity } from './oddity.ts';

/** Options that matter to nobody, parties of unknown preferences, the same statement or state twice. */
export function situationOddities({ situation, parties }: Case): Oddity[] {
  if (!situation) return [];
  const found: Oddity[] = [];
  const at = ['situation', 'preferences'];
  for (const { id, name } of parties) {
    const hasOptions = situation.options.some(({ by }) => by === id);
    if (!hasOptions || situation.preferences.has(id)) continue;
    found.push({ ...complaint('PREFERENCES_UNKNOWN.remark', { party: name }), at });
  }
  for (const [party, preferences] of situation.preferences) found.push(...repeated(preferences, party, [...at, party]));
  const mentioned = new Set([...situation.preferences.values()].flatMap(namedIn));
  for (const { id } of situation.preferences.size > 0 ? situation.options : []) {
    if (mentioned.has(id)) continue;
    found.push({ ...complaint('OPTION_MATTERS_TO_NOBODY', { id }), at: ['situation', 'options', id] });
  }
  if (!situation.statusQuo) found.push({ ...complaint('STATUS_QUO_UNKNOWN'), at: ['situation'] });
  return found;
}

function namedIn(preferences: Preferences): readonly string[] {
  if (preferences.kind === 'ranking') return preferences.groups.flat(2);
  return preferences.statements.flatMap(({ expression }) => namesIn(expression).options);
}

function repeated(preferences: Preferences, party: string, at: Path): Oddity[] {
  const seen = new Set<string>();
  const again = (key: string) => seen.size === seen.add(key).size;
  if (preferences.kind === 'statements') {
    return preferences.statements
      .filter(({ expression }) => again(printStatement(expression)))
      .map(each => ({ ...complaint('STATEMENT_TWICE', { party, text: each.text }), at: each.at }));
  }
  return preferences.groups.flat().flatMap(state => {
    const text = printState(state);
    if (!again(printState(state.toSorted()))) return [];
    return [{ ...complaint('STATE_TWICE', { party, text }), at }];
  });
}
