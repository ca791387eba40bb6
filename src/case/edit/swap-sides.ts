/**
 * The two main parties of a case, each called what the other is: ids wherever they stand, and names wherever a text of the case
 * says them. What each can do, wants and is said to have said stays with it, so whoever reads the results again sees what hangs
 * on the names alone. Swapped twice, a text is what it was.
 */
import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import { UsageError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { type Place, placesAt } from '../description/places.ts';
import type { CaseDocument } from '../file/check-data.ts';
import { readCase } from '../file/read.ts';
import type { Case, Party, Path } from '../model.ts';
import { editText } from './edit.ts';
import { newId } from './new-id.ts';
import { openForWriting, writeDocument } from './yaml-document.ts';

/** The sides, where a case has two main parties and no more. */
export function sidesOf({ parties }: Case): readonly [Party, Party] | undefined {
  const [first, second, ...more] = parties.filter(({ role }) => role === 'principal');
  return first && second && more.length === 0 ? [first, second] : undefined;
}

/** The text with the sides swapped, not read again; undefined where there are not two. Texts that are quoted as sources stay. */
export function swapSides({ case: theCase, text }: CaseDocument): string | undefined {
  const sides = sidesOf(theCase);
  if (!sides) return undefined;
  const [first, second] = sides;
  const ids = new Set<string>(theCase.parties.map(({ id }) => id));
  const between = newId('side', ids, 'side');
  const renamed = editText(text, [
    { do: 'rename', at: ['parties', first.id], to: between },
    { do: 'rename', at: ['parties', second.id], to: first.id },
    { do: 'rename', at: ['parties', between], to: second.id },
  ]);
  const document = openForWriting(renamed);
  const exchange = exchangeOf(first.name, second.name);
  for (const node of textsIn(document.contents)) {
    const said = String(node.value);
    const swapped = ids.has(said) ? said : exchange(said);
    if (swapped === said) continue;
    node.value = swapped;
    delete node.source;
  }
  return writeDocument(document);
}

/** The case with the sides swapped. @throws UsageError where there are not two. */
export function withSidesSwapped(document: CaseDocument): CaseDocument {
  const text = swapSides(document);
  if (text === undefined) throw new UsageError(complaint('SIDES_NOT_TWO', {}, { where: { file: document.file } }));
  return readCase(text, document.file);
}

/** Puts each of two names for the other, where it is a word or words of its own. */
function exchangeOf(one: string, other: string): (text: string) => string {
  const longestFirst = [one, other]
    .toSorted((a, b) => b.length - a.length)
    .map(name => name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
  const either = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text => text.replace(either, name => (name === one ? other : one));
}

function textsIn(node: unknown, path: Path = []): Scalar[] {
  if (isMap(node))
    return (node.items as Pair[]).flatMap(({ key, value }) =>
      textsIn(value, [...path, String(isScalar(key) ? key.value : key)]),
    );
  if (isSeq(node)) return node.items.flatMap((item, index) => textsIn(item, [...path, index]));
  return isScalar(node) && typeof node.value === 'string' && isFreeText(path) ? [node] : [];
}

/** A text for people: no id, statement, date or word of the format, no value that an agenda names elsewhere, and nothing of a source. */
function isFreeText(path: Path): boolean {
  if (typeof path.at(-1) === 'number' || (path[0] === 'record' && path[1] === 'sources')) return false;
  return placesAt(path).some(isText);
}

function isText({ schema, meaning: { language, date, refers, orText } }: Place): boolean {
  return schema._zod.def.type === 'string' && !language && !date && (!refers || orText === true);
}
