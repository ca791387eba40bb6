/** The relay's process: one port, and what is served on it. It sees ciphertext only. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RelayError } from '../core/errors.ts';
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
            message: `The relay cannot listen on port ${port}: ${cause.code ?? cause.message}.`,
            hint: 'Choose another port with --port, or 0 for any free one.',
            values: { port: String(port), detail: cause.code ?? cause.message },
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
