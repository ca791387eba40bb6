/** A text that says other data: what stays keeps its place and its comments. */
import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';
import { isObject } from '../file/merge-patch.ts';
import { openForWriting, writeDocument } from './yaml-document.ts';

type YamlDocument = ReturnType<typeof openForWriting>;

/**
 * Keys that stay stand where they stood, a key that only has another name keeps its value, new keys come last. Of what is taken
 * away or replaced the comments are lost; they are given.
 */
export function rewritten(text: string, data: unknown): { text: string; lostComments: readonly string[] } {
  const document = openForWriting(text);
  const lostComments: string[] = [];
  document.contents = follow(document, document.contents, data, lostComments) as typeof document.contents;
  return { text: writeDocument(document), lostComments };
}

function follow(document: YamlDocument, node: unknown, data: unknown, lost: string[]): unknown {
  if (says(document, node, data)) return node;
  if (isMap(node) && isObject(data)) {
    const items = node.items as Pair[];
    const free = new Set(Object.keys(data).filter(key => !items.some(pair => keyOf(pair) === key)));
    node.items = items.filter(pair => {
      const renamed = Object.hasOwn(data, keyOf(pair))
        ? undefined
        : [...free].find(key => says(document, pair.value, data[key]));
      if (renamed !== undefined) {
        free.delete(renamed);
        if (isScalar(pair.key)) pair.key.value = renamed;
      }
      const stays = Object.hasOwn(data, keyOf(pair));
      if (stays) pair.value = follow(document, pair.value, data[keyOf(pair)], lost);
      else lost.push(...commentsIn(pair.key), ...commentsIn(pair.value));
      return stays;
    }) as typeof node.items;
    for (const key of free) node.items.push(document.createPair(key, data[key]) as (typeof node.items)[number]);
    return node;
  }
  if (isSeq(node) && Array.isArray(data) && node.items.length === data.length) {
    node.items = node.items.map((item, index) => follow(document, item, data[index], lost));
    return node;
  }
  if (isScalar(node) && (typeof data !== 'object' || data === null)) {
    node.value = data;
    delete node.source;
    return node;
  }
  lost.push(...commentsIn(node));
  return document.createNode(data);
}

function says(document: YamlDocument, node: unknown, data: unknown): boolean {
  const own = isCollection(node) || isAlias(node) || isScalar(node) ? node.toJS(document) : node;
  return JSON.stringify(own) === JSON.stringify(data);
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function commentsIn(node: unknown): string[] {
  const found: string[] = [];
  const add = ({ commentBefore, comment }: Partial<Node>) => {
    found.push(...[commentBefore, comment].flatMap(each => (each ? [each.trim()] : [])));
  };
  if (isCollection(node)) visit(node, { Node: (_, each) => add(each) });
  else if (isScalar(node)) add(node);
  return found;
}
