/** The abstract syntax of statements. Spans `[start, end)` are offsets into the statement's text. */
export type Span = readonly [start: number, end: number];

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Expression =
  /** The option is taken. */
  | { readonly kind: 'option'; readonly option: string; readonly span: Span }
  /** The issue's value compares so with the given one, in the order of the issue's list of values. */
  | {
      readonly kind: 'compare';
      readonly issue: string;
      readonly comparison: Comparison;
      readonly value: string;
      readonly span: Span;
    }
  | { readonly kind: 'not'; readonly of: Expression; readonly span: Span }
  | {
      readonly kind: 'and' | 'or' | 'if' | 'iff';
      /** `left if right`: right implies left. */
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    };
