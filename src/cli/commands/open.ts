import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Register } from '../command.ts';
import { readCaseFile } from '../files.ts';
import { wholeNumber } from '../options.ts';
import { servePage } from '../server/page-server.ts';
import { plainVoiceOf, voiceOf } from '../terminal/voice.ts';

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
  const t = plainVoiceOf(terminal);
  program
    .command('open')
    .description(t('cli.open'))
    .argument('[file]', t('cli.file'), sample)
    .option('--port <number>', t('cli.open.port', { port: String(usualPort) }), wholeNumber(0, 65_535))
    .option('--no-browser', t('cli.open.noBrowser'))
    .option('--check', t('cli.open.check'))
    .option('--json', t('cli.relay.json'))
    .addHelpText(
      'after',
      `
${t('cli.examples')}
  parley open
  parley open talks.parley.yaml --port 8080

${t('cli.open.note')}`,
    )
    .action(async (file: string, { port, browser, check, json }: Flags) => {
      if (!existsSync(built)) {
        throw new UsageError(complaint('PAGE_NOT_BUILT'));
      }
      readCaseFile(file, terminal);
      const voice = voiceOf(terminal);
      const server = await servePage(built, file, port ?? usualPort).catch((error: NodeJS.ErrnoException) => {
        if (port !== undefined || error.code !== 'EADDRINUSE') throw error;
        terminal.err(`${voice('terminal.portTaken', { port: String(usualPort) })}\n`);
        return servePage(built, file, 0);
      });
      const { address } = server;
      terminal.out(json ? `${JSON.stringify({ address })}\n` : `${voice('terminal.openAt', { address })}\n`);
      if (check) {
        const answer = await fetch(server.address);
        await server.close();
        if (!answer.ok) throw new UsageError(complaint('PAGE_BROKEN', { status: String(answer.status) }));
        return;
      }
      if (!json) terminal.out(`${voice('terminal.stop')}\n`);
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
