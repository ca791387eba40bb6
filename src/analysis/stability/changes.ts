/**
 * Changes of a situation, as the search for the smallest of them tries them: a statement dropped, moved up or reversed, an
 * option that can no longer be undone, or again can, or is free of its condition. A statement that a party has twice is one want: the second tells no
 * states apart, and what becomes of it becomes of both.
 */
import type { OptionId, PartyId, PreferenceStatement, Situation } from '../../case/model.ts';
import { textOfStatement } from './statement-text.ts';

export type Change =
  | StatementChange
  | { readonly kind: 'make irreversible' | 'free' | 'lift'; readonly option: OptionId };

type StatementChange =
  /** `core` where what is given up, or turned round, is a core priority. */
  | { readonly kind: 'drop' | 'reverse'; readonly party: PartyId; readonly statement: string; readonly core?: true }
  /** To stand directly before another statement. */
  | { readonly kind: 'move up'; readonly party: PartyId; readonly statement: string; readonly before: string };

/** What a set of changes asks of the parties, mildest first: the kind of a set is that of its strongest change. */
export const changeKinds = ['drop', 'move up', 'one-way', 'reverse', 'reverse core'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The place of a change among `changeKinds`. */
export function strengthOf(change: Change): number {
  if ('option' in change) return changeKinds.indexOf('one-way');
  return changeKinds.indexOf(change.kind === 'reverse' && change.core ? 'reverse core' : change.kind);
}

/** Equal for changes of one statement or one option. */
export function subjectOf(change: Change): string {
  return 'option' in change ? change.option : `${change.party}: ${change.statement}`;
}

/** Every single change of a situation, in the order of the file. */
export function possibleChanges({ preferences, options, irreversible, moves, statusQuo }: Situation): Change[] {
  const ofStatements = [...preferences].flatMap(([party, preference]) => {
    if (preference.kind === 'ranking') return [];
    const wants = distinct(preference.statements);
    return wants.flatMap(({ text: statement, isCore }, index): Change[] => [
      { kind: 'drop', party, statement, ...(isCore && { core: true }) },
      { kind: 'reverse', party, statement, ...(isCore && { core: true }) },
      ...wants.slice(0, index).map(({ text: before }): Change => ({ kind: 'move up', party, statement, before })),
    ]);
  });
  // what cannot be undone is what leaves the status quo: without one there is nothing to leave
  const ofOptions = options.flatMap(({ id }): Change[] => {
    const lifted: Change[] = moves.has(id) ? [{ kind: 'lift', option: id }] : [];
    if (irreversible.has(id)) return [{ kind: 'free', option: id }, ...lifted];
    return statusQuo ? [{ kind: 'make irreversible', option: id }, ...lifted] : lifted;
  });
  return [...ofStatements, ...ofOptions];
}

/** The situation after changes. A statement is known by its text. */
export function applyChanges(situation: Situation, changes: readonly Change[]): Situation {
  const preferences = new Map(situation.preferences);
  const irreversible = new Map(situation.irreversible);
  const moves = new Map(situation.moves);
  for (const change of changes) {
    if ('option' in change) {
      if (change.kind === 'lift') moves.delete(change.option);
      else if (change.kind === 'free') irreversible.delete(change.option);
      else irreversible.set(change.option, 'both');
    } else {
      const preference = preferences.get(change.party);
      if (preference?.kind !== 'statements') continue;
      const isPlain = preference === situation.preferences.get(change.party);
      const wants = isPlain ? distinct(preference.statements) : preference.statements;
      preferences.set(change.party, { ...preference, statements: changeStatements(wants, change) });
    }
  }
  return { ...situation, preferences, irreversible, moves };
}

function changeStatements(
  wants: readonly PreferenceStatement[],
  change: StatementChange,
): readonly PreferenceStatement[] {
  const at = wants.findIndex(({ text }) => text === change.statement);
  const statement = wants[at];
  if (!statement) return wants;
  if (change.kind === 'drop') return wants.toSpliced(at, 1);
  if (change.kind !== 'move up') {
    const { expression } = statement;
    const reversed: PreferenceStatement = {
      ...statement,
      expression: expression.kind === 'not' ? expression.of : { kind: 'not', of: expression, span: expression.span },
    };
    return wants.with(at, reversed);
  }
  const before = wants.findIndex(({ text }) => text === change.before);
  if (before === -1 || before >= at) return wants;
  return wants.toSpliced(at, 1).toSpliced(before, 0, statement);
}

/** Without the repetitions of a statement: only its first place orders states. */
function distinct(statements: readonly PreferenceStatement[]): PreferenceStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ expression }) => {
    const text = textOfStatement(expression);
    return !seen.has(text) && seen.add(text);
  });
}
