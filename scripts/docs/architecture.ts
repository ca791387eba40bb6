/** The tables of ARCHITECTURE.md, written from the rows of folders.ts between two marks. */
import { type Folder, folders } from '../folders.ts';
import type { Tables } from './tables.ts';

const names = (list: readonly string[], none = 'nothing') => (list.length === 0 ? none : list.join(', '));
const nodeWord: Readonly<Record<Folder['node'], string>> = { yes: 'yes', no: 'no', never: 'not even transitively' };

export const folderTables: Tables = {
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
