/** One way to write a case file: order and comments are the author's, spacing is not. */
import { type Document, isMap, parseDocument } from 'yaml';
import { FileError } from '../../core/errors.ts';
import { parseYaml } from '../file/yaml-text.ts';
import { keepFolds } from './folded.ts';

/** The document of a text, to be changed and written again. The text must have been read before: errors are passed over. */
export function openForWriting(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', uniqueKeys: false, customTags: keepFolds(text) });
}

/** A document as every case file is written. Lines are not folded anew, so that an edit changes only the lines that it is about. */
export function writeDocument(document: Document): string {
  return document.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: false });
}

/**
 * The text in the standard spacing; formatting it again changes nothing. A case with complaints is formatted like any other.
 * @throws FileError where it is not YAML or holds no keys.
 */
export function formatCase(text: string, file = 'case.parley.yaml'): string {
  const { document } = parseYaml(text, file);
  if (!isMap(document.contents)) {
    throw new FileError({
      code: 'NOT_A_CASE',
      message: 'The file holds no keys, so there is nothing to format.',
      where: { file, line: 1, column: 1 },
      hint: 'A case begins with "parley: 1"; "parley new" starts one.',
    });
  }
  return writeDocument(openForWriting(text));
}
