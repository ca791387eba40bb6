import { run } from './program.ts';
import { endWhereOutputFails } from './terminal/terminal.ts';

endWhereOutputFails();
process.exitCode = await run(process.argv.slice(2));
