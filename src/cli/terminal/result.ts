/** A result as `--json` prints it: the members of its record, and its own beside them. */

import { recordInJson } from '../../brief/record-json.ts';
import type { ResultRecord } from '../../core/result.ts';
import { english } from '../../words/english.ts';
import type { Terminal } from './terminal.ts';

export function printResult(record: ResultRecord, own: object, terminal: Pick<Terminal, 'out' | 'language'>): void {
  const { out, language = english } = terminal;
  out(`${JSON.stringify({ ...recordInJson(record, language), ...own }, null, 2)}\n`);
}
