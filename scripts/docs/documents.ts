/** The documents whose tables come from the code, and the lists of code that come from folders. `npm run fix` writes them, `npm run check:docs` compares them. */
import { readFileSync } from 'node:fs';
import { caseJsonSchema } from '../../src/case/file/json-schema.ts';
import { folderTables } from './architecture.ts';
import { catalogueIndexes } from './catalogue-indexes.ts';
import { formatTables } from './format-tables.ts';
import { withTables } from './tables.ts';

/** Each file with the text that it should have. @throws where a table has no place. */
export function documentsFromCode(): ReadonlyMap<string, string> {
  const text = (file: string) => readFileSync(file, 'utf8');
  return new Map([
    ['ARCHITECTURE.md', withTables(text('ARCHITECTURE.md'), 'ARCHITECTURE.md', 'folders', folderTables)],
    [
      'docs/format.md',
      withTables(text('docs/format.md'), 'docs/format.md', 'section', formatTables(text('docs/format.md'))),
    ],
    ...catalogueIndexes(),
    ['docs/case.schema.json', `${JSON.stringify(caseJsonSchema(), null, 2)}\n`],
  ]);
}
