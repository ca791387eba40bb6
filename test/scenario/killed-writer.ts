/** Writes a file again and again, each time with one digit only, until it is killed. Argument: the file. */
import { writeFileAtomically } from '../../src/cli/files.ts';

const file = process.argv[2]!;
for (let turn = 0; ; turn++) {
  writeFileAtomically(file, String(turn % 10).repeat(3_000_000), true);
  if (turn === 0) process.stdout.write('writing\n');
}
