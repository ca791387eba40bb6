/** Documents of YAML that are changed and written again, as every case file is written. */
import { type Document, parseDocument } from 'yaml';
import { keepFolds } from './folded.ts';

/** The document of a text, to be changed and written again. The text must have been read before: errors are passed over. */
export function openForWriting(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', uniqueKeys: false, customTags: keepFolds(text) });
}

/** A document as every case file is written. Lines are not folded anew, so that an edit changes only the lines that it is about. */
export function writeDocument(document: Document): string {
  return document.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: false });
}
