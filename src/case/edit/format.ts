/** One way to write a case file: order and comments are the author's, spacing is not. */
import type { ToStringOptions } from 'yaml';
import { parseYaml } from '../file/yaml-text.ts';

/** How every case file is written. Lines are not folded, so that an edit changes only the lines that it is about. */
export const writeOptions: ToStringOptions = { lineWidth: 0, indent: 2, flowCollectionPadding: false };

/** The text in the standard spacing; formatting it again changes nothing. @throws FileError where it is not YAML. */
export function formatCase(text: string, file = 'case.parley.yaml'): string {
  return parseYaml(text, file).document.toString(writeOptions);
}
