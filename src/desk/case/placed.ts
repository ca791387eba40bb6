/** Refusals of engines, which know a value by its path in the case, with its place in the file. */
import type { CaseDocument } from '../../case/file/check-data.ts';
import { isObject } from '../../case/file/merge-patch.ts';
import { placeUnder, type Selection, variantData } from '../../case/file/variant.ts';
import type { Path } from '../../case/model.ts';
import { type Complaint, LimitError } from '../../core/errors.ts';
import { type FailedPart, hasFailed } from '../../core/failed-part.ts';
import { complaintsOf } from '../../core/plain-error.ts';

/** `part`: what the complaint is about where it names no value. */
export function placed(document: CaseDocument, selection: Selection, complaint: Complaint, part: Path): Complaint {
  const { where } = complaint;
  if (where?.line !== undefined) return complaint;
  const at = where?.path === undefined ? part : stepsTo(where.path, variantData(document, selection));
  return { ...complaint, where: placeUnder(document, selection, at) };
}

/** A part of an answer; a failed one with its place. */
export function placedPart<T>(document: CaseDocument, selection: Selection, part: T, about: Path): T | FailedPart {
  return hasFailed(part) ? { failed: placed(document, selection, part.failed, about) } : part;
}

/** Work on a case under a selection, whose refusals say where in the file. */
export function withPlaces<T>(document: CaseDocument, selection: Selection, part: Path, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    throw new LimitError(placed(document, selection, complaintsOf(error)[0], part), { cause: error });
  }
}

/** The steps of a path that was joined by dots; keys may have dots themselves. */
function stepsTo(joined: string, data: unknown): Path {
  if (Array.isArray(data)) {
    const [index, ...rest] = joined.split('.');
    return rest.length === 0 ? [Number(index)] : [Number(index), ...stepsTo(rest.join('.'), data[Number(index)])];
  }
  if (!isObject(data)) return [];
  if (Object.hasOwn(data, joined)) return [joined];
  const key = Object.keys(data).find(each => joined.startsWith(`${each}.`));
  return key === undefined ? [] : [key, ...stepsTo(joined.slice(key.length + 1), data[key])];
}
