/** A real Chromium on the built page. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { type PageServer, servePage } from '../../src/cli/server/page-server.ts';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(file =>
  existsSync(file),
);

/** Whether there is a browser to test in; without one the tests of the page are skipped and say so. */
export const hasBrowser = executable !== undefined;
if (!hasBrowser && process.env.PARLEY_FULL === '1')
  throw new Error('The full run tests the page in Chromium, and there is none: apt-get install chromium.');

export interface Harness {
  readonly browser: Browser;
  readonly server: PageServer;
  close(): Promise<void>;
}

/** Builds the page as it is shipped, or as another configuration of the build says, serves it and starts a browser. */
export async function startHarness(opened?: string, config = 'vite.config.ts'): Promise<Harness> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), 'parley-page-'));
  execFileSync(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      config,
      '--logLevel',
      'error',
      '--outDir',
      outDir,
      '--emptyOutDir',
    ],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    },
  );
  const server = await servePage(outDir, opened, 0);
  const browser = await chromium.launch({
    executablePath: executable!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  return {
    browser,
    server,
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** What went wrong on a page: errors, refused content, and requests to anybody but its server. */
export interface Watch {
  readonly faults: string[];
  readonly strangers: string[];
}

export function watch(context: BrowserContext, address: string): Watch {
  const { origin } = new URL(address);
  const found: Watch = { faults: [], strangers: [] };
  context.on('request', request => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:')) found.strangers.push(url);
  });
  context.on('weberror', error => found.faults.push(String(error.error())));
  context.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') found.faults.push(message.text());
  });
  return found;
}
