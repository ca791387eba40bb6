import type { Case, Claim } from '../../case/model.ts';
import { toCsv } from '../../core/csv.ts';
import type { Saying } from '../../core/values.ts';

export interface RecordFilter {
  /** A party's id or name, or part of the name of who is cited. */
  readonly by?: string;
  readonly grade?: string;
  /** Claims of anonymous authority that no claim of a named one in the case stands beside at the same span. */
  readonly onlyAnonymous?: boolean;
}

export interface RecordRow {
  readonly id: string;
  readonly by: string;
  readonly says: string;
  readonly grade: string;
  readonly firmness: string;
  readonly source: string;
  readonly at: string;
}

/** The claims of the record that pass the filter, in the file's order. */
export function claimsThatPass({ record, parties }: Case, { by, grade, onlyAnonymous }: RecordFilter): Claim[] {
  const party =
    by === undefined ? undefined : parties.find(each => each.id === by || each.name.toLowerCase() === by.toLowerCase());
  const names = [by, party?.id, party?.name].filter(name => name !== undefined).map(name => name.toLowerCase());
  const isBy = (claim: Claim): boolean =>
    by === undefined || names.some(name => (claim.by ?? '').toLowerCase().includes(name));
  return record.claims.filter(
    claim =>
      isBy(claim) &&
      (grade === undefined || claim.grade === grade) &&
      (!onlyAnonymous || claim.grade === 'attributed-anonymous'),
  );
}

/** Who a claim is by: the text itself and unnamed sources have a word of ours, a party its name. */
export function speakerSaid({ parties }: Pick<Case, 'parties'>, by: string): string | Saying {
  if (by === 'author' || by === 'anonymous') return { say: `speaker.${by}` };
  return parties.find(({ id }) => id === by)?.name ?? by;
}

/** The same as data: a missing grade reads "not graded". */
export function recordRows(theCase: Case, filter: RecordFilter): RecordRow[] {
  return claimsThatPass(theCase, filter).map(({ id, by: who, says, grade: graded, firmness, source, at, lines }) => ({
    id,
    by: who ?? 'not said',
    says,
    grade: graded ?? 'not graded',
    firmness: firmness ?? 'not said',
    source,
    at: at ? `${at[0]}-${at[1]}` : lines ? `lines ${lines[0]}-${lines[1]}` : '',
  }));
}

/** Comma-separated values (core/csv.ts); a note stands last. */
export function rowsToCsv(rows: readonly RecordRow[], note?: string): string {
  const columns = ['id', 'by', 'says', 'grade', 'firmness', 'source', 'at'] as const;
  return toCsv([
    columns,
    ...rows.map(row => columns.map(column => row[column])),
    ...(note === undefined ? [] : [[note]]),
  ]);
}
