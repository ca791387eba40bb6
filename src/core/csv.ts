import { withoutActing } from './escape.ts';

/**
 * Rows as CSV (RFC 4180). Cells are bare text, without the invisible marks that keep directions apart on a page. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it: other people's texts must not run there.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const bare = withoutActing(value);
  const safe = /^[=+\-@\t\r]/.test(bare) ? `'${bare}` : bare;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
