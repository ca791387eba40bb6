/** The printed text of a statement, made once: equal for statements that are written alike but for spaces and brackets. */
import type { Expression } from '../../case/statement/expression.ts';
import { printStatement } from '../../case/statement/print.ts';

const texts = new WeakMap<Expression, string>();

export function textOfStatement(expression: Expression): string {
  const text = texts.get(expression) ?? printStatement(expression);
  texts.set(expression, text);
  return text;
}
