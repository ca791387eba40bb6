/** The tables of ARCHITECTURE.md, written from the rows of folders.ts between two marks. */
import { type Folder, folders } from '../folders.ts';

const names = (list: readonly string[], none = 'nothing') => (list.length === 0 ? none : list.join(', '));
const nodeWord: Readonly<Record<Folder['node'], string>> = { yes: 'yes', no: 'no', never: 'not even transitively' };

const tables: Readonly<Record<string, readonly string[]>> = {
  map: ['| folder | holds |', '|---|---|', ...folders.map(({ name, holds }) => `| \`${name}/\` | ${holds} |`)],
  imports: [
    '| folder | may also import | reaches by no path | node: | DOM |',
    '|---|---|---|---|---|',
    ...folders.map(
      ({ name, imports, neverReaches = [], node, dom }) =>
        `| ${name} | ${names(imports)} | ${names(neverReaches, '')} | ${nodeWord[node]} | ${dom ? 'yes' : 'no'} |`,
    ),
  ],
};

/** The text with its tables as the rows say. @throws where a table has no place. */
export function withTables(text: string): string {
  return Object.entries(tables).reduce((whole, [table, lines]) => {
    const [start, end] = [`<!-- folders: ${table} -->\n`, `<!-- end of ${table} -->`];
    const [from, to] = [whole.indexOf(start), whole.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`ARCHITECTURE.md has no place "${start.trim()} ... ${end}".`);
    return `${whole.slice(0, from + start.length)}${lines.join('\n')}\n${whole.slice(to)}`;
  }, text);
}
