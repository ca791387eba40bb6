/** Edits on a case's text. Comments and the order of all else survive; the result is read again as any file is. */
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { UsageError } from '../../core/errors.ts';
import { complaint, saying } from '../../words/complaint.ts';
import type { CaseDocument } from '../file/check-data.ts';
import { readCase } from '../file/read.ts';
import type { Path } from '../model.ts';
import { usesOf } from './references.ts';
import { openForWriting, writeDocument } from './yaml-document.ts';

export type Edit =
  /** Gives the value at a path; missing mappings on the way are made. */
  | { readonly do: 'set'; readonly at: Path; readonly value: unknown }
  | { readonly do: 'delete'; readonly at: Path }
  /** Puts a value into a list before the index that ends the path; the list's length appends. */
  | { readonly do: 'insert'; readonly at: Path; readonly value: unknown }
  /** Moves an entry of a list or of a mapping to another position in it, from 0. */
  | { readonly do: 'move'; readonly at: Path; readonly to: number }
  /**
   * Renames a key where it stands. For a party, an option, an issue, a source, a claim, an assumption, a reading or a
   * statement that has an id, everything that names it is renamed too: statements, rankings, evidence, and the variants.
   */
  | { readonly do: 'rename'; readonly at: Path; readonly to: string };

/**
 * The case after some edits, in order, all or none; the given document is not changed.
 * @throws UsageError for a path that is not there; FileError with all complaints where the result is not a case.
 */
export function editCase(document: CaseDocument, edits: readonly Edit[]): CaseDocument {
  return readCase(editText(document.text, edits), document.file);
}

/** The text after some edits, whatever it then says. */
export function editText(text: string, edits: readonly Edit[]): string {
  const document = openForWriting(text);
  for (const edit of edits) apply(document, edit);
  return writeDocument(document);
}

type YamlDocument = ReturnType<typeof openForWriting>;

function apply(document: YamlDocument, edit: Edit): void {
  const { at } = edit;
  const last = at.at(-1);
  if (last === undefined) throw noSuchPlace(edit);
  const parentPath = at.slice(0, -1);
  if (edit.do === 'set') {
    setValue(document, at, edit.value);
    return;
  }
  const parent = parentPath.length === 0 ? document.contents : document.getIn(keyPath(document, parentPath), true);
  if (edit.do === 'insert') {
    if (!isSeq(parent) || typeof last !== 'number' || last > parent.items.length) throw noSuchPlace(edit);
    parent.items.splice(last, 0, document.createNode(edit.value));
    return;
  }
  if (!isCollection(parent)) throw noSuchPlace(edit);
  const items = parent.items as unknown[];
  const index = isMap(parent)
    ? parent.items.findIndex(({ key }) => isKey(key, last))
    : typeof last === 'number'
      ? last
      : -1;
  const item = items[index];
  if (item === undefined) throw noSuchPlace(edit);
  if (edit.do === 'rename') {
    const { key } = item as Pair;
    if (!isMap(parent) || !isScalar(key)) throw noSuchPlace(edit);
    const uses = usesOf(document, at);
    if (parent.items.some(each => isKey(each.key, edit.to)) || uses?.isTaken(edit.to)) throw nameTaken(edit);
    if (uses) uses.rename(edit.to);
    else key.value = edit.to;
    return;
  }
  items.splice(index, 1);
  if (edit.do === 'move') items.splice(Math.max(0, Math.min(edit.to, items.length)), 0, item);
}

/** Sets a scalar's value in place, so that the comment beside it stays. */
function setValue(document: YamlDocument, at: Path, value: unknown): void {
  const path = keyPath(document, at);
  const old = document.getIn(path, true);
  if (isScalar(old) && (typeof value !== 'object' || value === null)) {
    old.value = value;
    delete old.source;
    delete old.format;
    if (typeof value !== 'string') delete old.type;
    return;
  }
  const node = document.createNode(value) as Node;
  if (isCollection(old) && isCollection(node)) {
    if (old.flow !== undefined) node.flow = old.flow;
    node.commentBefore = old.commentBefore ?? null;
    node.comment = old.comment ?? null;
  }
  try {
    document.setIn(path, node);
  } catch {
    throw noSuchPlace({ do: 'set', at, value });
  }
}

/** A path in which keys that the file writes as numbers (`0: 100`) are numbers. */
function keyPath(document: YamlDocument, path: Path): (string | number)[] {
  let node: unknown = document.contents;
  return path.map(step => {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isKey(key, step));
      node = pair?.value;
      return pair && isScalar(pair.key) ? (pair.key.value as string | number) : step;
    }
    node = isSeq(node) ? node.items[Number(step)] : undefined;
    return step;
  });
}

function isKey(key: unknown, step: string | number): boolean {
  return String(isScalar(key) ? key.value : key) === String(step);
}

function nameTaken({ at, to }: Extract<Edit, { do: 'rename' }>): UsageError {
  const where = { path: at.join('.') };
  return new UsageError(complaint('EDIT_NAME_TAKEN', { name: String(at.at(-1)), to }, { where }));
}

function noSuchPlace({ do: what, at }: Edit): UsageError {
  const path = at.join('.');
  return new UsageError(
    complaint(`EDIT_NOWHERE.${what}`, { path }, { where: { path }, hint: saying('hint.editPath') }),
  );
}
