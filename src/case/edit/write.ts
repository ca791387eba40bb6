import { Document, isCollection, isPair } from 'yaml';
import type { Path } from '../model.ts';
import { writeDocument } from './yaml-document.ts';

/**
 * Data as the text of a case file. Each entry of the maps and lists at `flow` stands on one line.
 * `comment` is written at the end, one line of it a line.
 */
export function writeData(data: unknown, flow: readonly Path[], comment: readonly string[] = []): string {
  const document = new Document(data);
  for (const path of flow) {
    const node = document.getIn(path, true);
    if (!isCollection(node)) continue;
    for (const item of node.items) {
      const value = isPair(item) ? item.value : item;
      if (isCollection(value)) value.flow = true;
    }
  }
  if (comment.length > 0) document.comment = comment.map(line => ` ${line}`).join('\n');
  return writeDocument(document);
}
