/** Evidence of values: where it stands in the file, and the edit that gives it. */
import { valueAt } from '../description/found.ts';
import { meaningAt } from '../description/places.ts';
import type { Case, EvidenceId, Path } from '../model.ts';
import type { Edit } from './edit.ts';

/** The edit that gives a value this evidence. A value written in short form (a text, a number) is written out. */
export function becauseEdit(data: unknown, at: Path, because: readonly EvidenceId[]): Edit[] {
  const value = valueAt(data, at);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if (because.length > 0) return [{ do: 'set', at: [...at, 'because'], value: because }];
    return 'because' in value ? [{ do: 'delete', at: [...at, 'because'] }] : [];
  }
  const { short } = meaningAt(at);
  return because.length > 0 && short ? [{ do: 'set', at, value: { [short]: value, because } }] : [];
}

/** The edit that gives a statement or rule another text and leaves what stands beside it. */
export function textEdit(data: unknown, at: Path, text: string): Edit[] {
  const value = valueAt(data, at);
  const { short } = meaningAt(at);
  if (typeof value !== 'object' || value === null || !short) return [{ do: 'set', at, value: text }];
  return [{ do: 'set', at: [...at, short], value: text }];
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
