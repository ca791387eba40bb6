/** Checks the sizes of files under src, and prints how large the house is. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { exceptions, measure, mostLines } from './sizes.ts';

const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], { encoding: 'utf8' });
const files = listed.stdout.split('\n').filter(file => file !== '' && existsSync(file));
const { length } = files;
const linesOf = new Map(files.map(file => [file, readFileSync(file, 'utf8').split('\n').length - 1]));
const { files: measured, lines, median, biggest, complaints } = measure(linesOf);

for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.stdout.write(
  `Sizes: ${measured} files of code (${length - measured} of data), ${lines} lines, median ${median}, ` +
    `biggest folder ${biggest.folder} with ${(100 * biggest.share).toFixed(1)} %, ` +
    `${Object.keys(exceptions).length} excepted from the ${mostLines} lines.\n`,
);
process.exitCode = complaints.length > 0 || measured === 0 ? 1 : 0;
