import { run } from './program.ts';
import { endWhereOutputFails, exit } from './terminal/terminal.ts';

endWhereOutputFails();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `PROGRAM_FAULT This is a fault of the program, not of your file. Please report it with these lines:\n${stack}\n`,
  );
  process.exitCode = exit.failure;
}
