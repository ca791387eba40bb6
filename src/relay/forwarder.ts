/**
 * A dumb forwarder: whoever enters a room is sent every frame of that room, from its first to those still to come. It
 * keeps frames in memory only, sees ciphertext only, and cannot tell who is who. A frame that a room already has is not
 * kept twice, so a participant that comes back sends all its frames again.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { RelayError } from '../core/errors.ts';
import { frameLimits, roomOfPath } from '../wire/room.ts';

interface Room {
  readonly frames: Map<string, Uint8Array>;
  readonly clients: Set<WebSocket>;
  bytes: number;
  emptySince: number;
}

export interface Forwarder {
  readonly port: number;
  close(): Promise<void>;
}

export interface ForwarderOptions {
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** An empty room is forgotten after this time. */
  readonly keepEmptyMs?: number;
  readonly limits?: Partial<Record<keyof typeof frameLimits, number>>;
}

/** @throws RelayError where the port cannot be had. */
export async function startForwarder(options: ForwarderOptions = {}): Promise<Forwarder> {
  const limits = { ...frameLimits, ...options.limits };
  const keepEmptyMs = options.keepEmptyMs ?? 24 * 3_600_000;
  const rooms = new Map<string, Room>();
  const http = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('A forwarder of sealed frames for parley. It cannot read them.\n');
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.frameBytes, perMessageDeflate: false });

  function enter(name: string): Room | undefined {
    for (const [other, { clients, emptySince }] of rooms) {
      if (clients.size === 0 && Date.now() - emptySince > keepEmptyMs) rooms.delete(other);
    }
    const known = rooms.get(name);
    if (known) return known.clients.size < limits.clientsPerRoom ? known : undefined;
    if (rooms.size >= limits.rooms) return undefined;
    const room: Room = { frames: new Map(), clients: new Set(), bytes: 0, emptySince: Date.now() };
    rooms.set(name, room);
    return room;
  }

  function forward(room: Room, from: WebSocket, frame: Uint8Array): void {
    const digest = createHash('sha256').update(frame).digest('base64');
    if (room.frames.has(digest)) return;
    if (room.frames.size >= limits.framesPerRoom || room.bytes + frame.length > limits.bytesPerRoom) {
      from.close(1013, 'the room is full');
      return;
    }
    room.frames.set(digest, frame);
    room.bytes += frame.length;
    for (const client of room.clients) if (client !== from && client.readyState === WebSocket.OPEN) client.send(frame);
  }

  http.on('upgrade', (request, socket, head) => {
    const name = roomOfPath(request.url ?? '');
    const room = name === undefined ? undefined : enter(name);
    if (!room) {
      socket.end(
        `HTTP/1.1 ${name === undefined ? '404 Not Found' : '503 Service Unavailable'}\r\nconnection: close\r\n\r\n`,
      );
      return;
    }
    sockets.handleUpgrade(request, socket, head, client => {
      room.clients.add(client);
      for (const frame of room.frames.values()) client.send(frame);
      client.on('message', (data, isBinary) => {
        if (isBinary && Buffer.isBuffer(data)) forward(room, client, data);
        else client.close(1003, 'binary frames only');
      });
      client.on('error', () => client.terminate());
      client.on('close', () => {
        room.clients.delete(client);
        room.emptySince = Date.now();
      });
    });
  });

  await new Promise<void>((resolve, reject) => {
    http.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new RelayError(
          {
            code: 'RELAY_PORT',
            message: `The forwarder cannot listen on port ${options.port ?? 0}: ${cause.code ?? cause.message}.`,
            hint: 'Choose another port with --port, or 0 for any free one.',
          },
          { cause },
        ),
      ),
    );
    http.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  return {
    port: (http.address() as AddressInfo).port,
    close() {
      for (const { clients } of rooms.values()) for (const client of clients) client.terminate();
      return new Promise(resolve => http.close(() => resolve()));
    },
  };
}
