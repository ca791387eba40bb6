#!/usr/bin/env node
// Starts the command line with the pinned Node where the caller's own is older than 24.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(main);
} else if (existsSync(pinned)) {
  const { status, signal } = spawnSync(pinned, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (signal) process.kill(process.pid, signal);
  process.exitCode = status ?? 2;
} else {
  process.stderr.write(
    `parley needs Node 24 or newer; this is ${process.version}. Run "npm ci" to get the pinned one.\n`,
  );
  process.exitCode = 2;
}
