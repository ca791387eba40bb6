import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { readCaseFile } from '../files.ts';
import { wholeNumber } from '../options.ts';
import { servePage } from '../server/page-server.ts';

const built = fileURLToPath(new URL('../../../dist', import.meta.url));
const sample = fileURLToPath(new URL('../../../catalog/veld-river/case.parley.yaml', import.meta.url));

interface Flags {
  readonly port?: number;
  readonly browser: boolean;
  readonly check?: boolean;
  readonly json?: boolean;
}

/** A browser keeps the cases of each address apart: the address stays the same from one day to the next. */
const usualPort = 7467;

/** `parley open [FILE]`: the workbench in the browser, served to this computer alone. */
export const registerOpen: Register = (program, terminal) => {
  program
    .command('open')
    .description('Open the workbench in the browser, on a case or on the invented sample.')
    .argument('[file]', 'a case file', sample)
    .option(
      '--port <number>',
      `port on this computer; 0 takes a free one (default: ${usualPort}, or a free one where it is taken)`,
      wholeNumber(0, 65_535),
    )
    .option('--no-browser', 'print the address alone')
    .option('--check', 'fetch the page once and stop')
    .option('--json', 'print the address as JSON')
    .addHelpText(
      'after',
      `
Examples:
  parley open
  parley open talks.parley.yaml --port 8080

The page is served to this computer alone and asks nobody else for anything. Edits stay in the browser's storage;
"Save a copy" writes a file.`,
    )
    .action(async (file: string, { port, browser, check, json }: Flags) => {
      if (!existsSync(built)) {
        throw new UsageError(complaint('PAGE_NOT_BUILT'));
      }
      readCaseFile(file);
      const server = await servePage(built, file, port ?? usualPort).catch((error: NodeJS.ErrnoException) => {
        if (port !== undefined || error.code !== 'EADDRINUSE') throw error;
        terminal.err(
          `Port ${usualPort} is taken, perhaps by another Parley. This page has another address: the cases stored under the usual one are not seen here.\n`,
        );
        return servePage(built, file, 0);
      });
      const { address } = server;
      terminal.out(json ? `${JSON.stringify({ address })}\n` : `Parley is open at ${address}\n`);
      if (check) {
        const answer = await fetch(server.address);
        await server.close();
        if (!answer.ok) throw new UsageError(complaint('PAGE_BROKEN', { status: String(answer.status) }));
        return;
      }
      if (!json) terminal.out('Stop with Ctrl-C.\n');
      if (browser) openBrowser(server.address);
      await new Promise<void>(resolve => process.once('SIGINT', () => resolve()));
      await server.close();
    });
};

/** Opens the desktop's browser where there is one; where there is none the printed address is enough. */
function openBrowser(address: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  if (command === 'xdg-open' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const child = spawn(command, [address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
