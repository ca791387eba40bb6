/** Statements read back as sentences in the chosen language. */
import type { Case } from '../../case/model.ts';
import type { Expression } from '../../case/statement/expression.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { t } from './words.ts';

const comparisons = {
  '=': 'statement.equals',
  '!=': 'statement.differs',
  '<': 'statement.less',
  '<=': 'statement.atMost',
  '>': 'statement.more',
  '>=': 'statement.atLeast',
} as const satisfies Record<string, MessageKey>;

/** The statement in words: options by what they say, parts in parentheses where they would be unclear. */
export function sentenceOf(expression: Expression, theCase: Case): string {
  const inner = (each: Expression): string => {
    const text = sentenceOf(each, theCase);
    return ['and', 'or', 'if', 'iff'].includes(each.kind) ? `(${text})` : text;
  };
  switch (expression.kind) {
    case 'option': {
      const option = theCase.situation?.options.find(({ id }) => id === expression.option);
      return `“${option?.says ?? expression.option}”`;
    }
    case 'compare': {
      const issue = theCase.agenda?.issues.find(({ id }) => id === expression.issue);
      return t(comparisons[expression.comparison], { issue: issue?.name ?? expression.issue, value: expression.value });
    }
    case 'not':
      return t('statement.not', { a: inner(expression.of) });
    default:
      return t(`statement.${expression.kind}`, { a: inner(expression.left), b: inner(expression.right) });
  }
}
