/** A result as `--json` prints it: the members of its record, and its own beside them. */
import type { ResultRecord } from '../../core/result.ts';
import type { Terminal } from './terminal.ts';

export function printResult(record: ResultRecord, own: object, { out }: Pick<Terminal, 'out'>): void {
  out(`${JSON.stringify({ ...record, ...own }, null, 2)}\n`);
}
