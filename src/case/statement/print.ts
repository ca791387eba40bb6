import type { Expression } from './expression.ts';

const strength = { if: 0, iff: 0, or: 1, and: 2, not: 3, option: 4, compare: 4 } as const;

/** A statement in the statement language, with the fewest parentheses. Parsing it gives an equal expression. */
export function printStatement(expression: Expression): string {
  return print(expression, 0);
}

function print(expression: Expression, least: number): string {
  const own = strength[expression.kind];
  const text = body(expression);
  return own < least ? `(${text})` : text;
}

function body(expression: Expression): string {
  switch (expression.kind) {
    case 'option':
      return expression.option;
    case 'compare': {
      const value = /[\s()=<>!]/.test(expression.value) ? `"${expression.value}"` : expression.value;
      return `${expression.issue} ${expression.comparison} ${value}`;
    }
    case 'not':
      return `not ${print(expression.of, 3)}`;
    case 'and':
    case 'or': {
      const own = strength[expression.kind];
      return `${print(expression.left, own)} ${expression.kind} ${print(expression.right, own + 1)}`;
    }
    case 'if':
    case 'iff':
      return `${print(expression.left, 1)} ${expression.kind} ${print(expression.right, 1)}`;
  }
}

/** The options and issues that a statement names, each once, in the order of their first use. */
export function namesIn(expression: Expression): { options: string[]; issues: string[] } {
  const options = new Set<string>();
  const issues = new Set<string>();
  const visit = (each: Expression): void => {
    if (each.kind === 'option') options.add(each.option);
    else if (each.kind === 'compare') issues.add(each.issue);
    else if (each.kind === 'not') visit(each.of);
    else {
      visit(each.left);
      visit(each.right);
    }
  };
  visit(expression);
  return { options: [...options], issues: [...issues] };
}
