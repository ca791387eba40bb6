/** Statements read back as sentences. */
import type { Case, OptionId } from '../case/model.ts';
import type { Names } from '../case/names.ts';
import { namesOf } from '../case/names.ts';
import type { Expression } from '../case/statement/expression.ts';
import type { Value } from '../core/values.ts';
import { type Language, say } from '../words/say.ts';
import { option, party, quoted, saying } from './names.ts';

const comparisons = {
  '=': 'statement.equals',
  '!=': 'statement.differs',
  '<': 'statement.less',
  '<=': 'statement.atMost',
  '>': 'statement.more',
  '>=': 'statement.atLeast',
} as const;

/** The statement in words: options by what they say, parts in parentheses where they would be unclear. */
export function statementIn(expression: Expression, theCase: Case, language: Language): string {
  return say('plain', { value: statementValue(expression, namesOf(theCase), theCase) }, language);
}

/** The same as a value of a sentence. */
export function statementValue(
  expression: Expression,
  names: Names,
  { agenda }: Pick<Case, 'agenda'> | { readonly agenda?: undefined } = {},
): Value {
  const inner = (each: Expression): Value => {
    const value = statementValue(each, names, agenda ? { agenda } : {});
    return ['and', 'or', 'if', 'iff'].includes(each.kind) ? saying('statement.group', { a: value }) : value;
  };
  switch (expression.kind) {
    case 'option':
      return quoted(optionApart(names, expression.option));
    case 'compare': {
      const issue = agenda?.issues.find(({ id }) => id === expression.issue);
      const values = { issue: issue?.name ?? expression.issue, value: expression.value };
      return saying(comparisons[expression.comparison], values);
    }
    case 'not':
      return saying('statement.not', { a: inner(expression.of) });
    default:
      return saying(`statement.${expression.kind}`, { a: inner(expression.left), b: inner(expression.right) });
  }
}

/** An option by what it says; with its owner where another says the same. */
function optionApart(names: Names, id: OptionId): Value {
  const says = option(names, id);
  const [owner, ...others] = names.options.filter(each => each.says === says);
  const own = names.options.find(each => each.id === id) ?? owner;
  return own && others.length > 0 ? saying('state.of', { party: party(names, own.by), options: [says] }) : says;
}
