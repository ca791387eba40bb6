/**
 * The statement language: Boolean over options, and comparisons over issues.
 *
 *   statement   = disjunction [("if" | "iff") disjunction]
 *   disjunction = conjunction {"or" conjunction}
 *   conjunction = negation {"and" negation}
 *   negation    = "not" negation | "(" statement ")" | option | issue comparison value
 *   comparison  = "=" | "!=" | "<" | "<=" | ">" | ">="
 *
 * `not` binds most, then `and`, `or`, and last `if` and `iff`, which do not chain: "a if b if c" needs parentheses. A value
 * with spaces stands in double quotes.
 */
import { didYouMean } from '../../core/nearest.ts';
import type { Issue } from '../model.ts';
import type { Comparison, Expression, Span } from './expression.ts';
import { type Token, tokenize } from './tokens.ts';

/** The names that a statement may use. Without issues a comparison is an error, without options a bare name. */
export interface Vocabulary {
  readonly options: readonly string[];
  readonly issues: readonly Issue[];
}

/** What is wrong with a statement, at a span of its text. */
export interface StatementProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly span: Span;
}

export type ParsedStatement =
  | { readonly expression: Expression; readonly problems: readonly [] }
  | { readonly expression?: undefined; readonly problems: readonly [StatementProblem, ...StatementProblem[]] };

const mostCharacters = 10_000;
const mostDepth = 100;
const mostProblems = 20;
const reserved = new Set(['and', 'or', 'not', 'if', 'iff']);

/** Words that no option, issue or party may have as its id. */
export const reservedWords: ReadonlySet<string> = new Set([...reserved, 'none', 'author', 'anonymous', 'unknown']);

/** Parses a statement. Unknown names are all reported; of the grammar's errors the first. */
export function parseStatement(text: string, vocabulary: Vocabulary): ParsedStatement {
  if (text.length > mostCharacters) {
    const message = `The statement has ${text.length} characters; the most is ${mostCharacters}.`;
    return { problems: [{ code: 'STATEMENT_TOO_LONG', message, span: [0, 0] }] };
  }
  const problems: StatementProblem[] = [];
  try {
    const expression = new Parser(text, vocabulary, problems).whole();
    const [first, ...rest] = problems;
    return first ? { problems: [first, ...rest] } : { expression, problems: [] };
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    return { problems: [error.problem, ...problems] };
  }
}

class GrammarError extends Error {
  readonly problem: StatementProblem;
  constructor(problem: StatementProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  readonly #problems: StatementProblem[];
  #at = 0;
  #depth = 0;

  constructor(text: string, vocabulary: Vocabulary, problems: StatementProblem[]) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#problems = problems;
    const { tokens, rest } = tokenize(text);
    if (rest !== undefined) {
      const hint = text[rest] === '"' ? 'Close the quotation mark.' : 'Comparisons are =, !=, <, <=, > and >=.';
      throw grammar('STATEMENT_CHARACTER', `"${text[rest]}" does not belong here.`, [rest, rest + 1], hint);
    }
    this.#tokens = tokens;
  }

  whole(): Expression {
    if (this.#tokens.length === 0) throw grammar('STATEMENT_EMPTY', 'The statement is empty.', [0, this.#text.length]);
    const expression = this.#conditional();
    const extra = this.#tokens[this.#at];
    if (extra) {
      const hint = this.#isWord('if', 'iff')
        ? '"if" and "iff" do not chain: put one of them into parentheses.'
        : extra.kind === 'close'
          ? 'There is no "(" for it.'
          : 'Join statements by "and", "or", "if" or "iff".';
      throw grammar('STATEMENT_UNEXPECTED', `"${extra.text}" is not expected here.`, extra.span, hint);
    }
    return expression;
  }

  #conditional(): Expression {
    const left = this.#chain('or', () => this.#chain('and', () => this.#negation()));
    if (!this.#isWord('if', 'iff')) return left;
    const kind = this.#tokens[this.#at++]!.text as 'if' | 'iff';
    const right = this.#chain('or', () => this.#chain('and', () => this.#negation()));
    return { kind, left, right, span: [left.span[0], right.span[1]] };
  }

  #chain(kind: 'and' | 'or', operand: () => Expression): Expression {
    let left = operand();
    while (this.#isWord(kind)) {
      this.#at++;
      const right = operand();
      left = { kind, left, right, span: [left.span[0], right.span[1]] };
    }
    return left;
  }

  #negation(): Expression {
    const token = this.#tokens[this.#at];
    const end: Span = [this.#text.length, this.#text.length];
    if (!token) throw grammar('STATEMENT_INCOMPLETE', 'The statement ends where a name is expected.', end);
    if (token.kind === 'open' || (token.kind === 'word' && token.text === 'not')) return this.#nested(token);
    if (token.kind === 'close' || token.kind === 'comparison' || (token.kind === 'word' && reserved.has(token.text))) {
      throw grammar('STATEMENT_UNEXPECTED', `"${token.text}" stands where a name is expected.`, token.span);
    }
    this.#at++;
    return this.#tokens[this.#at]?.kind === 'comparison' ? this.#comparison(token) : this.#option(token);
  }

  #nested(token: Token): Expression {
    if (++this.#depth > mostDepth) {
      throw grammar('STATEMENT_TOO_DEEP', `The statement nests deeper than ${mostDepth} levels.`, token.span);
    }
    this.#at++;
    const inner = token.kind === 'open' ? this.#conditional() : this.#negation();
    this.#depth--;
    if (token.kind !== 'open') return { kind: 'not', of: inner, span: [token.span[0], inner.span[1]] };
    if (this.#tokens[this.#at]?.kind !== 'close') {
      const at = this.#tokens[this.#at]?.span ?? [this.#text.length, this.#text.length];
      throw grammar('STATEMENT_INCOMPLETE', 'A ")" is missing.', at);
    }
    this.#at++;
    return inner;
  }

  #option(token: Token): Expression {
    const { options, issues } = this.#vocabulary;
    if (this.#problems.length >= mostProblems) return { kind: 'option', option: token.text, span: token.span };
    if (issues.some(({ id }) => id === token.text) && !options.includes(token.text)) {
      this.#report('COMPARISON_MISSING', `"${token.text}" is an issue.`, token, `Compare it: ${token.text} = value.`);
    } else if (!options.includes(token.text)) {
      const hint = didYouMean(token.text, options.length > 0 ? options : issues.map(({ id }) => id), 'names');
      this.#report('OPTION_UNKNOWN', `"${token.text}" is not an option.`, token, hint);
    }
    return { kind: 'option', option: token.text, span: token.span };
  }

  #comparison(name: Token): Expression {
    const comparison = this.#tokens[this.#at++]!.text as Comparison;
    const value = this.#tokens[this.#at];
    if (!value || (value.kind !== 'word' && value.kind !== 'quoted')) {
      const at: Span = value?.span ?? [this.#text.length, this.#text.length];
      throw grammar('STATEMENT_INCOMPLETE', `A value is expected after "${name.text} ${comparison}".`, at);
    }
    this.#at++;
    const issue = this.#vocabulary.issues.find(({ id }) => id === name.text);
    if (!issue) {
      const ids = this.#vocabulary.issues.map(({ id }) => id);
      this.#report('ISSUE_UNKNOWN', `"${name.text}" is not an issue.`, name, didYouMean(name.text, ids, 'issues'));
    } else if (!issue.values.includes(value.text)) {
      const message = `"${value.text}" is not a value of "${issue.id}".`;
      this.#report('VALUE_UNKNOWN', message, value, didYouMean(value.text, issue.values, 'values'));
    } else if (comparison !== '=' && comparison !== '!=' && !issue.ordered) {
      const hint = 'Add "ordered: true" to the issue, or use = and !=.';
      this.#report('ISSUE_UNORDERED', `"${issue.id}" is not ordered, so "${comparison}" means nothing.`, name, hint);
    }
    return {
      kind: 'compare',
      issue: name.text,
      comparison,
      value: value.text,
      span: [name.span[0], value.span[1]],
    };
  }

  #isWord(...words: string[]): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'word' && words.includes(token.text);
  }

  #report(code: string, message: string, { span }: Token, hint?: string): void {
    this.#problems.push({ code, message, span, ...(hint && { hint }) });
  }
}

function grammar(code: string, message: string, span: Span, hint?: string): GrammarError {
  return new GrammarError({ code, message, span, ...(hint && { hint }) });
}
