/** One way to write a case file: order and comments are the author's, spacing is not. */
import { type Document, parseDocument } from 'yaml';
import { countValues } from '../file/value-count.ts';
import { emptyFile, parseYaml } from '../file/yaml-text.ts';
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
 * The text in the standard spacing; formatting it again changes nothing. It need not be a case yet.
 * @throws FileError where it is not YAML or says nothing; LimitError where it is too large for a case.
 */
export function formatCase(text: string, file = 'case.parley.yaml'): string {
  const yaml = parseYaml(text, file);
  if (yaml.document.contents === null) throw emptyFile(file);
  countValues(yaml);
  return writeDocument(openForWriting(text));
}
