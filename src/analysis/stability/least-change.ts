/**
 * The inverse question: which smallest sets of changes make something true of a situation, for example make a state an
 * equilibrium that can be reached, or unseat the status quo. Changes are: a statement dropped, reversed, or moved up; an
 * option made irreversible, or freed; the condition on changing it lifted. Sets are tried by size, so what is found first is smallest; all sets of that size
 * are tried. The weighted version is NP-hard (Garcia & Hipel 2017 and later), so a budget bounds the work, and an answer
 * that ran out of it says so.
 */
import type { OptionId, PartyId, PreferenceStatement, Situation } from '../../case/model.ts';
import { noProgress, type Progress } from '../../core/progress.ts';

export type Change =
  | StatementChange
  | { readonly kind: 'make irreversible' | 'free' | 'lift'; readonly option: OptionId };

type StatementChange =
  | { readonly kind: 'drop' | 'reverse'; readonly party: PartyId; readonly statement: string }
  /** To stand directly before another statement. */
  | { readonly kind: 'move up'; readonly party: PartyId; readonly statement: string; readonly before: string };

export interface LeastChanges {
  /** The smallest sets; empty where none was found. */
  readonly sets: readonly (readonly Change[])[];
  /** Every set up to `triedSize` was tried. Otherwise the budget ran out, and smaller or other sets may exist. */
  readonly exhaustive: boolean;
  /** The size of the sets tried last. */
  readonly triedSize: number;
  /** How many sets were tried. */
  readonly tried: number;
}

export interface LeastChangeOptions {
  /** Largest size of a set. */
  readonly mostChanges?: number;
  /** Most sets tried. */
  readonly budget?: number;
  readonly progress?: Progress;
}

/**
 * Searches the smallest sets of changes under which `holds` is true of the situation. If it is true already, the answer is
 * the empty set. Rankings are not changed; for those see `countRankings`.
 */
export function leastChanges(
  situation: Situation,
  holds: (changed: Situation) => boolean,
  { mostChanges = 3, budget = 50_000, progress = noProgress }: LeastChangeOptions = {},
): LeastChanges {
  const changes = possibleChanges(situation);
  let tried = 1;
  if (holds(situation)) return { sets: [[]], exhaustive: true, triedSize: 0, tried };
  for (let size = 1; size <= mostChanges; size++) {
    const found: Change[][] = [];
    for (const set of subsets(changes, size)) {
      if (tried >= budget) return { sets: found, exhaustive: false, triedSize: size, tried };
      tried++;
      if (tried % 256 === 0) progress(tried, budget);
      if (holds(applyChanges(situation, set))) found.push(set);
    }
    if (found.length > 0) return { sets: found, exhaustive: true, triedSize: size, tried };
  }
  return { sets: [], exhaustive: true, triedSize: mostChanges, tried };
}

/** Every single change of a situation, in the order of the file. */
function possibleChanges({ preferences, options, irreversible, moves, statusQuo }: Situation): Change[] {
  const ofStatements = [...preferences].flatMap(([party, preference]) => {
    if (preference.kind === 'ranking') return [];
    const texts = preference.statements.map(({ text }) => text);
    return texts.flatMap((statement, index): Change[] => [
      { kind: 'drop', party, statement },
      { kind: 'reverse', party, statement },
      ...texts.slice(0, index).map((before): Change => ({ kind: 'move up', party, statement, before })),
    ]);
  });
  // what cannot be undone is what leaves the status quo: without one there is nothing to leave
  const ofOptions = options.flatMap(({ id }): Change[] => {
    const lifted: Change[] = moves.has(id) ? [{ kind: 'lift', option: id }] : [];
    if (irreversible.has(id)) return [{ kind: 'free', option: id }, ...lifted];
    return statusQuo ? [{ kind: 'make irreversible', option: id }, ...lifted] : lifted;
  });
  // a statement that stands twice is changed where it stands first
  return [...new Map([...ofStatements, ...ofOptions].map(each => [JSON.stringify(each), each])).values()];
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
      preferences.set(change.party, { ...preference, statements: changeStatements(preference.statements, change) });
    }
  }
  return { ...situation, preferences, irreversible, moves };
}

function changeStatements(
  statements: readonly PreferenceStatement[],
  change: StatementChange,
): readonly PreferenceStatement[] {
  const at = statements.findIndex(({ text }) => text === change.statement);
  const statement = statements[at];
  if (!statement) return statements;
  if (change.kind === 'drop') return statements.toSpliced(at, 1);
  if (change.kind !== 'move up') {
    const { expression } = statement;
    const reversed: PreferenceStatement = {
      ...statement,
      expression: expression.kind === 'not' ? expression.of : { kind: 'not', of: expression, span: expression.span },
    };
    return statements.with(at, reversed);
  }
  const before = statements.findIndex(({ text }) => text === change.before);
  if (before === -1 || before >= at) return statements;
  return statements.toSpliced(at, 1).toSpliced(before, 0, statement);
}

/** Sets of a size in the order of the list; two changes of one statement or one option never stand together. */
function* subsets(
  changes: readonly Change[],
  size: number,
  from = 0,
  chosen: readonly Change[] = [],
): Generator<Change[]> {
  if (chosen.length === size) {
    yield [...chosen];
    return;
  }
  for (let at = from; at < changes.length; at++) {
    const change = changes[at]!;
    if (chosen.some(other => subject(other) === subject(change))) continue;
    yield* subsets(changes, size, at + 1, [...chosen, change]);
  }
}

function subject(change: Change): string {
  return 'option' in change ? change.option : `${change.party}: ${change.statement}`;
}
