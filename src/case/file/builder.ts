import type { Complaint } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { type Kind, nearHint } from '../../words/near.ts';
import type { CaseData } from '../description/case-schema.ts';
import type { InfeasibleRule, Path, Range, Supported } from '../model.ts';
import type { Expression } from '../statement/expression.ts';
import { parseStatement, type Vocabulary } from '../statement/parse.ts';

/** A complaint at a path of the data; `offset` points into a text value that stands there. */
export interface Finding extends Omit<Complaint, 'where'> {
  readonly path: Path;
  readonly offset?: number;
  readonly key?: boolean;
}

export const mostComplaints = 200;

type RuleData = NonNullable<NonNullable<CaseData['situation']>['infeasible']>;

/** What all parts of a case share while it is built: where complaints go, and how statements are read. */
export class Builder {
  readonly complaints: Finding[] = [];
  readonly #sets = new Map<readonly string[], ReadonlySet<string>>();

  /** Keeps the first complaints; thousands help nobody. */
  complain(finding: Finding): void {
    if (this.complaints.length < mostComplaints) this.complaints.push(finding);
  }

  /** Complains unless the id is known. What it should be is one of the kinds of the description. */
  known(id: string, ids: readonly string[], kind: string, path: Path, key = false): boolean {
    if (this.#has(ids, id)) return true;
    if (this.complaints.length >= mostComplaints) return false;
    const [sentence, near] = unknown[kind] ?? (['ID_UNKNOWN', 'ids'] as const);
    const hint = nearHint(id, ids, near);
    this.complain({ ...complaint(sentence, { id }, { hint }), path, ...(key && { key }) });
    return false;
  }

  #has(ids: readonly string[], id: string): boolean {
    const set = this.#sets.get(ids) ?? new Set(ids);
    this.#sets.set(ids, set);
    return set.has(id);
  }

  range(value: number | readonly [number, number]): Range {
    return typeof value === 'number' ? [value, value] : value;
  }

  statement(text: string, vocabulary: Vocabulary, path: Path): Expression {
    if (this.complaints.length >= mostComplaints) return unread(text);
    const { expression, problems } = parseStatement(text, vocabulary);
    for (const { span, ...problem } of problems) this.complain({ ...problem, path, offset: span[0] });
    return expression ?? unread(text);
  }

  rules(data: RuleData | undefined, vocabulary: Vocabulary, path: Path): InfeasibleRule[] {
    const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data ?? {});
    return entries.map(([step, rule]) => {
      const at = [...path, step];
      const text = typeof rule === 'string' ? rule : rule.rule;
      const expression = this.statement(text, vocabulary, typeof rule === 'string' ? at : [...at, 'rule']);
      return { text, expression, ...this.supported(typeof rule === 'string' ? undefined : rule.because, at) };
    });
  }

  supported(because: readonly string[] | undefined, at: Path): Supported {
    return { because: because ?? [], at };
  }
}

/** Stands for a statement with complaints: a case with complaints is never handed on. */
function unread(text: string): Expression {
  return { kind: 'option', option: text, span: [0, text.length] };
}

/** What is said where an id of a kind is not known; an id of another kind is told in general words. */
const unknown: Readonly<Record<string, readonly [UnknownKey, Kind]>> = {
  parties: ['PARTY_UNKNOWN', 'parties'],
  options: ['OPTION_UNKNOWN', 'options'],
  issues: ['ISSUE_UNKNOWN', 'issues'],
  values: ['VALUE_UNKNOWN', 'values'],
  sources: ['SOURCE_UNKNOWN', 'sources'],
  claims: ['CLAIM_UNKNOWN', 'claims'],
  readings: ['READING_UNKNOWN', 'readings'],
  statements: ['STATEMENT_UNKNOWN', 'statements'],
  'claims or assumptions': ['EVIDENCE_UNKNOWN', 'evidence'],
};

type UnknownKey =
  | 'PARTY_UNKNOWN'
  | 'OPTION_UNKNOWN'
  | 'ISSUE_UNKNOWN'
  | 'VALUE_UNKNOWN'
  | 'SOURCE_UNKNOWN'
  | 'CLAIM_UNKNOWN'
  | 'READING_UNKNOWN'
  | 'STATEMENT_UNKNOWN'
  | 'EVIDENCE_UNKNOWN';
