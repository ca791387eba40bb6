/**
 * Rows as CSV (RFC 4180). Cells are bare text, without the invisible marks that keep directions apart on a page. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it: other people's texts must not run there.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const bare = value.replace(invisible, '');
  const safe = /^[=+\-@\t\r]/.test(bare) ? `'${bare}` : bare;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
