/** One way to write a case file: order and comments are the author's, spacing is not. */
import { isOlder, upToDate } from '../file/up-to-date.ts';
import { countValues } from '../file/value-count.ts';
import { emptyFile, parseYaml } from '../file/yaml-text.ts';
import { openForWriting, writeDocument } from './yaml-document.ts';

/**
 * The text in the standard spacing; formatting it again changes nothing. It need not be a case yet; one of an older version
 * becomes one of today's.
 * @throws FileError where it is not YAML or says nothing; LimitError where it is too large for a case.
 */
export function formatCase(text: string, file = 'case.parley.yaml'): string {
  const yaml = parseYaml(text, file);
  if (yaml.document.contents === null) throw emptyFile(file);
  countValues(yaml);
  return writeDocument(openForWriting(isOlder(yaml) ? upToDate(yaml).text : text));
}
