import { complaint } from '../../words/complaint.ts';
import type { Case, Condition, MoveConditions, Path, Preferences, Situation } from '../model.ts';
import { printState } from '../state-text.ts';
import type { Expression } from '../statement/expression.ts';
import { testOfOptions, testOfState } from '../statement/meaning.ts';
import { bitsOf } from '../statement/option-bits.ts';
import { namesIn, printStatement } from '../statement/print.ts';
import type { Oddity } from './oddity.ts';

/** Options that matter to nobody, statements that are true or false whatever is done, rules that leave no state, conditions that bar no move or always bar it, parties of unknown preferences, the same statement or state twice. */
export function situationOddities({ situation, parties }: Case): Oddity[] {
  if (!situation) return [];
  const found: Oddity[] = [];
  const at = ['situation', 'preferences'];
  for (const { id, name } of parties) {
    const hasOptions = situation.options.some(({ by }) => by === id);
    if (!hasOptions || situation.preferences.has(id)) continue;
    found.push({ ...complaint('PREFERENCES_UNKNOWN.remark', { party: name }), at });
  }
  for (const [party, preferences] of situation.preferences) {
    found.push(...repeated(preferences, party, [...at, party]), ...settled(preferences, party));
  }
  for (const { text, expression, at } of situation.infeasible) {
    if (truthOf(expression) === false) found.push({ ...complaint('RULE_NEVER', { text }), at });
  }
  found.push(...settlementOddities(situation));
  found.push(...settledConditions(situation));
  if (isImpossible(situation)) found.push({ ...complaint('NO_STATE'), at: ['situation', 'infeasible'] });
  const conditions = [...situation.moves.values()].flatMap(conditionsOf);
  const mentioned = new Set([
    ...[...situation.preferences.values()].flatMap(namedIn),
    ...conditions.flatMap(({ expression }) => namesIn(expression).options),
  ]);
  for (const { id } of situation.preferences.size > 0 ? situation.options : []) {
    if (mentioned.has(id)) continue;
    found.push({ ...complaint('OPTION_MATTERS_TO_NOBODY', { id }), at: ['situation', 'options', id] });
  }
  if (!situation.statusQuo) found.push({ ...complaint('STATUS_QUO_UNKNOWN'), at: ['situation'] });
  return found;
}

/** A settlement that can never be, or that the status quo is already. */
function settlementOddities({ settlement, statusQuo }: Situation): Oddity[] {
  if (!settlement) return [];
  const { text, expression, at } = settlement;
  if (truthOf(expression) === false) return [{ ...complaint('SETTLEMENT_NEVER', { text }), at }];
  const isNow = statusQuo && testOfOptions(expression)(new Set(statusQuo));
  return isNow ? [{ ...complaint('SETTLEMENT_NOW', { text }), at }] : [];
}

function namedIn(preferences: Preferences): readonly string[] {
  if (preferences.kind === 'ranking') return preferences.groups.flat(2);
  return preferences.statements.flatMap(({ expression }) => namesIn(expression).options);
}

const mostNamed = 12;

/** Whether a statement over options is true, or false, in every state there could be; undefined where neither, or it names too many. */
function truthOf(expression: Expression): boolean | undefined {
  const options = [...new Set(namesIn(expression).options)];
  if (options.length > mostNamed) return undefined;
  const test = testOfState(expression, bitsOf(options));
  const truths = new Set(Array.from({ length: 2 ** options.length }, (_, state) => test(state)));
  return truths.size === 1 ? truths.has(true) : undefined;
}

function conditionsOf({ takenIf, droppedIf }: MoveConditions): Condition[] {
  return [takenIf, droppedIf].filter(each => each !== undefined);
}

/** Conditions on moves that bar none, or always bar it. */
function settledConditions({ moves }: Situation): Oddity[] {
  return [...moves].flatMap(([option, own]) =>
    conditionsOf(own).flatMap(({ text, expression }) => {
      const truth = truthOf(expression);
      if (truth === undefined) return [];
      return [{ ...complaint(truth ? 'CONDITION_ALWAYS' : 'CONDITION_NEVER', { option, text }), at: own.at }];
    }),
  );
}

const mostEnumerated = 16;

/** Whether the rules leave no state at all; false where the options are too many to go through. */
function isImpossible({ options, infeasible }: Situation): boolean {
  if (options.length === 0 || options.length > mostEnumerated || infeasible.length === 0) return false;
  const bits = bitsOf(options.map(({ id }) => id));
  const rules = infeasible.map(({ expression }) => testOfState(expression, bits));
  for (let state = 0; state < 2 ** options.length; state++) if (!rules.some(rule => rule(state))) return false;
  return true;
}

/** Priorities that tell no states apart. */
function settled(preferences: Preferences, party: string): Oddity[] {
  if (preferences.kind === 'ranking') return [];
  return preferences.statements.flatMap(({ text, expression, at }) => {
    const truth = truthOf(expression);
    if (truth === undefined) return [];
    return [{ ...complaint(truth ? 'STATEMENT_ALWAYS' : 'STATEMENT_NEVER', { party, text }), at }];
  });
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
