/** The relay's process: one port, and what is served on it. It sees ciphertext only. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RelayError } from '../core/errors.ts';
import type { Saying } from '../core/values.ts';
import { frameLimits } from '../wire/room.ts';
import { openRoomSockets } from './room-sockets.ts';
import type { RoomRules } from './rooms.ts';

export interface Relay {
  readonly port: number;
  close(): Promise<void>;
}

export interface RelayOptions {
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly keepEmptyMs?: number;
  readonly limits?: Partial<RoomRules['limits']>;
}

const dayMs = 24 * 3_600_000;

/** Why a port cannot be had: in English, and the same by its key in `src/words`. */
function whyNot({ code = '' }: NodeJS.ErrnoException): Saying & { readonly text: string } {
  switch (code) {
    case 'EADDRINUSE':
      return { text: 'another program listens there', say: 'port.taken' };
    case 'EACCES':
      return { text: 'the system does not allow it', say: 'port.forbidden' };
    case 'EADDRNOTAVAIL':
      return { text: 'this machine has no such address', say: 'port.nowhere' };
    default:
      return { text: `the system refuses it (${code})`, say: 'port.refused', values: { code } };
  }
}

/** @throws RelayError where the port cannot be had. */
export async function startRelay({ host, port = 0, keepEmptyMs = dayMs, limits }: RelayOptions = {}): Promise<Relay> {
  const rooms = openRoomSockets({ keepEmptyMs, limits: { ...frameLimits, ...limits } });
  const http = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('A relay of sealed frames for parley. It cannot read them.\n');
  });
  http.on('upgrade', rooms.upgrade);
  await new Promise<void>((resolve, reject) => {
    http.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new RelayError(
          {
            code: 'RELAY_PORT',
            message: `The relay cannot listen on port ${port}: ${whyNot(cause).text}.`,
            hint: 'Choose another port with --port, or 0 for any free one.',
            values: { port: String(port), why: whyNot(cause) },
          },
          { cause },
        ),
      ),
    );
    http.listen(port, host ?? '127.0.0.1', resolve);
  });
  return {
    port: (http.address() as AddressInfo).port,
    close() {
      rooms.close();
      return new Promise(resolve => http.close(() => resolve()));
    },
  };
}
