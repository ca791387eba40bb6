import { didYouMean } from '../../core/nearest.ts';
import type { CaseData } from '../description/case-schema.ts';
import type { InfeasibleRule, Path, Range, Supported } from '../model.ts';
import type { Expression } from '../statement/expression.ts';
import { parseStatement, type Vocabulary } from '../statement/parse.ts';

/** A complaint at a path of the data; `offset` points into a text value that stands there. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
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

  /** Complains unless the id is known. `label` is plural: "parties". */
  known(id: string, ids: readonly string[], label: string, path: Path, key = false): boolean {
    if (this.#has(ids, id)) return true;
    if (this.complaints.length >= mostComplaints) return false;
    const [singular, code] = { ...singulars }[label] ?? [label, 'ID_UNKNOWN'];
    this.complain({
      code,
      message: `"${id}" is not ${singular}.`,
      hint: didYouMean(id, ids, label),
      path,
      ...(key && { key }),
    });
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

const singulars: Readonly<Record<string, readonly [string, string]>> = {
  parties: ['a party', 'PARTY_UNKNOWN'],
  options: ['an option', 'OPTION_UNKNOWN'],
  issues: ['an issue', 'ISSUE_UNKNOWN'],
  values: ['a value of the issue', 'VALUE_UNKNOWN'],
  sources: ['a source', 'SOURCE_UNKNOWN'],
  claims: ['a claim', 'CLAIM_UNKNOWN'],
  readings: ['a reading', 'READING_UNKNOWN'],
  statements: ['a statement of this party', 'STATEMENT_UNKNOWN'],
  'claims or assumptions': ['a claim or an assumption', 'EVIDENCE_UNKNOWN'],
};
