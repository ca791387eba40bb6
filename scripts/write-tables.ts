/** Writes the tables that documents take from the code: `npm run fix`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './docs/architecture.ts';

writeFileSync('ARCHITECTURE.md', withTables(readFileSync('ARCHITECTURE.md', 'utf8')));
