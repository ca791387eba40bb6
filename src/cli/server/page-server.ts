/**
 * Serves the built page, and one opened case with the texts beside it, to this computer alone. Requests under another name
 * than the loopback's are refused, so that no web page can reach the case by a name of its own (DNS rebinding).
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';

export const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The gauge's worker alone may compile WebAssembly (libsodium). A worker has the policy of its own answer, so the page and
 * every other worker stay without it.
 */
const gaugeWorkerPolicy = contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
const isGaugeWorker = (file: string) => /^gauge-worker-[\w-]+\.js$/.test(basename(file));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.yaml': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PageServer {
  readonly address: string;
  close(): Promise<void>;
}

/** `folder` is the built page; `opened` a case file. Port 0 takes any free one. */
export async function servePage(folder: string, opened: string | undefined, port: number): Promise<PageServer> {
  const server = createServer(({ url = '/', method, headers }, answer) => {
    const host = headers.host?.replace(/:\d+$/, '');
    if (host !== '127.0.0.1' && host !== 'localhost') return refuse(answer, 421);
    if (method !== 'GET' && method !== 'HEAD') return refuse(answer, 405);
    const file = fileFor(url, folder, opened);
    if (file === undefined) return refuse(answer, 404);
    answer.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': file.includes(`${sep}assets${sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': isGaugeWorker(file) ? gaugeWorkerPolicy : contentSecurityPolicy,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    answer.end(method === 'HEAD' ? undefined : readFileSync(file));
  });
  const used = await listen(server, port);
  const query = opened === undefined ? '' : `?opened=${encodeURIComponent(basename(opened))}`;
  return {
    address: `http://127.0.0.1:${used}/${query}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that an address names: of the page, or the opened case and the texts in its folder. */
function fileFor(url: string, folder: string, opened: string | undefined): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
  const beside = /^\/opened\/([^/\\]+)$/.exec(path)?.[1];
  if (beside !== undefined) {
    if (opened === undefined) return undefined;
    if (beside === basename(opened)) return opened;
    return beside.endsWith('.txt') ? existing(join(dirname(opened), beside)) : undefined;
  }
  const inside = normalize(join(folder, path === '/' ? 'index.html' : path));
  return inside.startsWith(normalize(folder + sep)) ? existing(inside) : undefined;
}

function existing(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function refuse(answer: ServerResponse, status: number): void {
  answer.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
