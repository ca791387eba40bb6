/** Tables that documents take from the code: each stands between two marks, `<!-- what: name -->` and `<!-- end of name -->`. */

export type Tables = Readonly<Record<string, readonly string[]>>;

/** The text with its tables as they are now. @throws where a table has no place. */
export function withTables(text: string, file: string, what: string, tables: Tables): string {
  return Object.entries(tables).reduce((whole, [table, lines]) => {
    const [start, end] = [`<!-- ${what}: ${table} -->\n`, `<!-- end of ${table} -->`];
    const [from, to] = [whole.indexOf(start), whole.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${file} has no place "${start.trim()} ... ${end}".`);
    return `${whole.slice(0, from + start.length)}${lines.map(line => `${line}\n`).join('')}${whole.slice(to)}`;
  }, text);
}
