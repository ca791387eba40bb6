import type { Complaint } from '../../core/errors.ts';
import { type ComplaintKey, complaint } from '../../words/complaint.ts';
import { type Kind, nearHint } from '../../words/near.ts';
import {
  type EvidenceId,
  type InfeasibleRule,
  type PartyId,
  type Path,
  partyId,
  type Range,
  type Supported,
} from '../model.ts';
import type { Expression } from '../statement/expression.ts';
import { parseStatement, type Vocabulary } from '../statement/parse.ts';
import type { CaseData } from './schema.ts';

/** A complaint at a path of the data; `offset` points into a text value that stands there. */
export interface Finding extends Omit<Complaint, 'where'> {
  readonly path: Path;
  readonly offset?: number;
  readonly key?: boolean;
}

export const mostComplaints = 200;

type RuleData = NonNullable<NonNullable<CaseData['situation']>['infeasible']>;

/** What all parts of a case share while it is built: the known ids, and where complaints go. */
export class Builder {
  readonly complaints: Finding[] = [];
  readonly parties: readonly string[];
  readonly options: readonly string[];
  readonly claims: readonly string[];
  readonly assumptions: readonly string[];
  readonly readings: readonly string[];

  readonly #sets = new Map<readonly string[], ReadonlySet<string>>();
  readonly #evidence: readonly string[];

  constructor(data: CaseData) {
    this.parties = Object.keys(data.parties);
    this.options = Object.keys(data.situation?.options ?? {});
    this.claims = Object.keys(data.record?.claims ?? {});
    this.assumptions = Object.keys(data.record?.assumptions ?? {});
    this.readings = Object.keys(data.readings ?? {});
    this.#evidence = [...this.claims, ...this.assumptions];
  }

  /** Keeps the first complaints; thousands help nobody. */
  complain(finding: Finding): void {
    if (this.complaints.length < mostComplaints) this.complaints.push(finding);
  }

  /** Complains unless the id is known. */
  known(id: string, ids: readonly string[], kind: KnownKind, path: Path, key = false): boolean {
    if (this.#has(ids, id)) return true;
    if (this.complaints.length >= mostComplaints) return false;
    const hint = nearHint(id, ids, kind);
    this.complain({ ...complaint(unknown[kind], { id }, { hint }), path, ...(key && { key }) });
    return false;
  }

  #has(ids: readonly string[], id: string): boolean {
    const set = this.#sets.get(ids) ?? new Set(ids);
    this.#sets.set(ids, set);
    return set.has(id);
  }

  party(id: string, path: Path, key = false): PartyId {
    this.known(id, this.parties, 'parties', path, key);
    return partyId(id);
  }

  evidence(because: readonly string[] | undefined, owner: Path): readonly EvidenceId[] {
    for (const [index, id] of (because ?? []).entries()) {
      this.known(id, this.#evidence, 'evidence', [...owner, 'because', index]);
    }
    return because ?? [];
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
    return { because: this.evidence(because, at), at };
  }
}

/** Stands for a statement with complaints: a case with complaints is never handed on. */
function unread(text: string): Expression {
  return { kind: 'option', option: text, span: [0, text.length] };
}

/** What is said where an id of a kind is not known. */
const unknown = {
  parties: 'PARTY_UNKNOWN',
  options: 'OPTION_UNKNOWN',
  issues: 'ISSUE_UNKNOWN',
  values: 'VALUE_UNKNOWN',
  sources: 'SOURCE_UNKNOWN',
  claims: 'CLAIM_UNKNOWN',
  readings: 'READING_UNKNOWN',
  statements: 'STATEMENT_UNKNOWN',
  evidence: 'EVIDENCE_UNKNOWN',
} as const satisfies Partial<Record<Kind, ComplaintKey>>;

type KnownKind = keyof typeof unknown;
