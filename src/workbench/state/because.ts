/** Evidence of values: where it stands in the file, and the edit that gives it. */
import type { Edit } from '../../case/edit/edit.ts';
import type { Case, EvidenceId, Path } from '../../case/model.ts';

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}

/** The edit that gives a value this evidence. A value written in short form (a text, a number) is written out. */
export function becauseEdit(data: unknown, at: Path, because: readonly EvidenceId[]): Edit[] {
  const value = valueAt(data, at);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if (because.length > 0) return [{ do: 'set', at: [...at, 'because'], value: because }];
    return 'because' in value ? [{ do: 'delete', at: [...at, 'because'] }] : [];
  }
  const isPreference = at[0] === 'situation' && at[1] === 'preferences';
  const key = typeof value !== 'string' ? 'value' : isPreference ? 'statement' : 'rule';
  return because.length > 0 ? [{ do: 'set', at, value: { [key]: value, because } }] : [];
}

/** The edit that gives a statement or rule another text and leaves what stands beside it. */
export function textEdit(data: unknown, at: Path, text: string): Edit[] {
  const value = valueAt(data, at);
  if (typeof value !== 'object' || value === null) return [{ do: 'set', at, value: text }];
  return [{ do: 'set', at: [...at, 'statement' in value ? 'statement' : 'rule'], value: text }];
}

export interface SupportedValue {
  readonly at: Path;
  readonly kind: 'option' | 'rule' | 'statement' | 'ranking' | 'utility' | 'framework' | 'future' | 'reading';
  /** The party whose value it is, where it is one's. */
  readonly party?: string;
  readonly text: string;
  readonly because: readonly EvidenceId[];
}

/** Every value of a case that evidence may stand behind, in the order of the file. */
export function supportedValues({ situation, agenda, frameworks, futures, readings }: Case): SupportedValue[] {
  const found: SupportedValue[] = [];
  for (const { at, because, says, by } of situation?.options ?? []) {
    found.push({ at, because, kind: 'option', party: by, text: says });
  }
  for (const { at, because, text } of [...(situation?.infeasible ?? []), ...(agenda?.infeasible ?? [])]) {
    found.push({ at, because, kind: 'rule', text });
  }
  for (const [party, preferences] of situation?.preferences ?? []) {
    if (preferences.kind === 'ranking') {
      found.push({ at: preferences.at, because: preferences.because, kind: 'ranking', party, text: '' });
      continue;
    }
    for (const { at, because, text } of preferences.statements) {
      found.push({ at, because, kind: 'statement', party, text });
    }
  }
  for (const [party, { weights, scores, points, reservation, redLines }] of agenda?.utilities ?? []) {
    for (const [issue, { at, because }] of weights) found.push({ at, because, kind: 'utility', party, text: issue });
    for (const [issue, byValue] of points ?? scores) {
      for (const [value, { at, because }] of byValue) {
        found.push({ at, because, kind: 'utility', party, text: `${issue} = ${value}` });
      }
    }
    if (reservation)
      found.push({ at: reservation.at, because: reservation.because, kind: 'utility', party, text: 'reservation' });
    for (const { at, because, text } of redLines) found.push({ at, because, kind: 'rule', party, text });
  }
  const variants = [
    ['framework', frameworks],
    ['future', futures],
    ['reading', readings],
  ] as const;
  for (const [kind, list] of variants) {
    for (const { at, because, name } of list) found.push({ at, because, kind, text: name });
  }
  return found;
}

/** Evidence that the changes of variants name, which lie outside the plain case. */
export function variantsNaming({ frameworks, futures, readings }: Case, id: EvidenceId): readonly string[] {
  const names = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(each => each === id || names(each));
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries(value).some(([key, inner]) => key === id || names(inner));
  };
  return [...frameworks, ...futures, ...readings].filter(({ changes }) => names(changes)).map(({ name }) => name);
}
