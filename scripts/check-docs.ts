/**
 * Checks the documentation: links to files and headings resolve, every element of docs/elements.md
 * leads somewhere or says that nothing holds it, the index of decisions is complete, the tables that come from the code are
 * as the code says (ARCHITECTURE.md, docs/format.md, docs/case.schema.json), and the commands of the README run as written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { indexComplaints } from './docs/decisions.ts';
import { documentsFromCode } from './docs/documents.ts';
import { elementComplaints } from './docs/elements.ts';
import { deadLinks } from './docs/links.ts';
import { failingCommands } from './docs/readme-commands.ts';

const files = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .stdout.split('\n')
  .filter(file => file !== '' && existsSync(file));

const complaints = [
  ...files.filter(name => name.endsWith('.md')).flatMap(file => deadLinks(file, readFileSync(file, 'utf8'))),
  ...indexComplaints('docs/decisions'),
  ...elementComplaints('docs/elements.md', readFileSync('docs/elements.md', 'utf8')),
  ...[...documentsFromCode()]
    .filter(([file, text]) => readFileSync(file, 'utf8') !== text)
    .map(([file]) => `${file}: what it takes from the code is not as the code says; npm run fix writes it.`),
  ...failingCommands(files),
];
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
