/** Statements read back as sentences. */
import type { Case } from '../case/model.ts';
import type { Expression } from '../case/statement/expression.ts';
import type { MessageKey } from '../words/catalogues/en.ts';
import { type Language, say } from '../words/say.ts';

const comparisons = {
  '=': 'statement.equals',
  '!=': 'statement.differs',
  '<': 'statement.less',
  '<=': 'statement.atMost',
  '>': 'statement.more',
  '>=': 'statement.atLeast',
} as const satisfies Record<string, MessageKey>;

/** The statement in words: options by what they say, parts in parentheses where they would be unclear. */
export function statementIn(expression: Expression, theCase: Case, language: Language): string {
  const inner = (each: Expression): string => {
    const text = statementIn(each, theCase, language);
    return ['and', 'or', 'if', 'iff'].includes(each.kind) ? `(${text})` : text;
  };
  switch (expression.kind) {
    case 'option': {
      const option = theCase.situation?.options.find(({ id }) => id === expression.option);
      return `“${option?.says ?? expression.option}”`;
    }
    case 'compare': {
      const issue = theCase.agenda?.issues.find(({ id }) => id === expression.issue);
      const values = { issue: issue?.name ?? expression.issue, value: expression.value };
      return say(comparisons[expression.comparison], values, language);
    }
    case 'not':
      return say('statement.not', { a: inner(expression.of) }, language);
    default:
      return say(`statement.${expression.kind}`, { a: inner(expression.left), b: inner(expression.right) }, language);
  }
}
