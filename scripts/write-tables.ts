/** Writes what documents take from the code: `npm run fix`. */
import { writeFileSync } from 'node:fs';
import { documentsFromCode } from './docs/documents.ts';

for (const [file, text] of documentsFromCode()) writeFileSync(file, text);
