/**
 * Checks the documentation: links to files resolve, the index of decisions is complete, the tables of ARCHITECTURE.md are
 * those of the import rules, and the commands of the README run as written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { withTables } from './docs/architecture.ts';
import { indexComplaints } from './docs/decisions.ts';
import { deadLinks } from './docs/links.ts';
import { failingCommands } from './docs/readme-commands.ts';

const files = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .stdout.split('\n')
  .filter(file => file !== '' && existsSync(file));
const architecture = readFileSync('ARCHITECTURE.md', 'utf8');

const complaints = [
  ...files.filter(name => name.endsWith('.md')).flatMap(file => deadLinks(file, readFileSync(file, 'utf8'))),
  ...indexComplaints('docs/decisions'),
  ...(withTables(architecture) === architecture
    ? []
    : ['ARCHITECTURE.md: its tables are not those of scripts/folders.ts; npm run fix writes them.']),
  ...failingCommands(files),
];
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
