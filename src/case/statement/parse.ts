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
import type { Complaint } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';
import type { Issue } from '../model.ts';
import type { Comparison, Expression, Span } from './expression.ts';
import { type Token, tokenize } from './tokens.ts';

/** The names that a statement may use. Without issues a comparison is an error, without options a bare name. */
export interface Vocabulary {
  readonly options: readonly string[];
  readonly issues: readonly Issue[];
}

/** What is wrong with a statement, at a span of its text. */
export interface StatementProblem extends Omit<Complaint, 'where'> {
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
    const tooLong = complaint('STATEMENT_TOO_LONG', { characters: text.length, most: mostCharacters });
    return { problems: [{ ...tooLong, span: [0, 0] }] };
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
  constructor(said: Complaint, span: Span) {
    super(said.message);
    this.problem = { ...said, span };
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
      const key = text[rest] === '"' ? 'STATEMENT_CHARACTER.quote' : 'STATEMENT_CHARACTER';
      throw new GrammarError(complaint(key, { character: text[rest]! }), [rest, rest + 1]);
    }
    this.#tokens = tokens;
  }

  whole(): Expression {
    if (this.#tokens.length === 0) throw new GrammarError(complaint('STATEMENT_EMPTY'), [0, this.#text.length]);
    const expression = this.#conditional();
    const extra = this.#tokens[this.#at];
    if (extra) {
      const key = this.#isWord('if', 'iff')
        ? 'STATEMENT_UNEXPECTED.chain'
        : extra.kind === 'close'
          ? 'STATEMENT_UNEXPECTED.closing'
          : 'STATEMENT_UNEXPECTED';
      throw new GrammarError(complaint(key, { word: extra.text }), extra.span);
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
    if (!token) throw new GrammarError(complaint('STATEMENT_INCOMPLETE'), end);
    if (token.kind === 'open' || (token.kind === 'word' && token.text === 'not')) return this.#nested(token);
    if (token.kind === 'close' || token.kind === 'comparison' || (token.kind === 'word' && reserved.has(token.text))) {
      throw new GrammarError(complaint('STATEMENT_UNEXPECTED.name', { word: token.text }), token.span);
    }
    this.#at++;
    return this.#tokens[this.#at]?.kind === 'comparison' ? this.#comparison(token) : this.#option(token);
  }

  #nested(token: Token): Expression {
    if (++this.#depth > mostDepth) {
      throw new GrammarError(complaint('STATEMENT_TOO_DEEP', { most: mostDepth }), token.span);
    }
    this.#at++;
    const inner = token.kind === 'open' ? this.#conditional() : this.#negation();
    this.#depth--;
    if (token.kind !== 'open') return { kind: 'not', of: inner, span: [token.span[0], inner.span[1]] };
    if (this.#tokens[this.#at]?.kind !== 'close') {
      const at = this.#tokens[this.#at]?.span ?? [this.#text.length, this.#text.length];
      throw new GrammarError(complaint('STATEMENT_INCOMPLETE.closing'), at);
    }
    this.#at++;
    return inner;
  }

  #option(token: Token): Expression {
    const { options, issues } = this.#vocabulary;
    if (this.#problems.length >= mostProblems) return { kind: 'option', option: token.text, span: token.span };
    if (issues.some(({ id }) => id === token.text) && !options.includes(token.text)) {
      this.#report(complaint('COMPARISON_MISSING', { issue: token.text }), token);
    } else if (!options.includes(token.text)) {
      const hint = nearHint(token.text, options.length > 0 ? options : issues.map(({ id }) => id), 'names');
      this.#report(complaint('OPTION_UNKNOWN', { id: token.text }, { hint }), token);
    }
    return { kind: 'option', option: token.text, span: token.span };
  }

  #comparison(name: Token): Expression {
    const comparison = this.#tokens[this.#at++]!.text as Comparison;
    const value = this.#tokens[this.#at];
    if (!value || (value.kind !== 'word' && value.kind !== 'quoted')) {
      const at: Span = value?.span ?? [this.#text.length, this.#text.length];
      throw new GrammarError(complaint('STATEMENT_INCOMPLETE.value', { before: `${name.text} ${comparison}` }), at);
    }
    this.#at++;
    const issue = this.#vocabulary.issues.find(({ id }) => id === name.text);
    if (!issue) {
      const ids = this.#vocabulary.issues.map(({ id }) => id);
      this.#report(complaint('ISSUE_UNKNOWN', { id: name.text }, { hint: nearHint(name.text, ids, 'issues') }), name);
    } else if (!issue.values.includes(value.text)) {
      const hint = nearHint(value.text, issue.values, 'values');
      this.#report(complaint('VALUE_UNKNOWN.of', { value: value.text, issue: issue.id }, { hint }), value);
    } else if (comparison !== '=' && comparison !== '!=' && !issue.ordered) {
      this.#report(complaint('ISSUE_UNORDERED', { issue: issue.id, comparison }), name);
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

  #report(said: Complaint, { span }: Token): void {
    this.#problems.push({ ...said, span });
  }
}
