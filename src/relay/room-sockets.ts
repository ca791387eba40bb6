/** Rooms over WebSocket: a connection is a client of the room that its path names. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { roomOfPath } from '../wire/room.ts';
import { makeRooms, type Room, type RoomRules } from './rooms.ts';

export interface RoomSockets {
  /** Takes over a connection that asks for WebSocket, or refuses it. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Breaks all connections. */
  close(): void;
}

export function openRoomSockets(rules: RoomRules): RoomSockets {
  const rooms = makeRooms<WebSocket>(rules);
  const maxPayload = rules.limits.frameBytes;
  const server = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false });
  return {
    upgrade(request, socket, head) {
      const name = roomOfPath(request.url ?? '');
      if (name === undefined) return refuse(socket, '404 Not Found');
      const room = rooms.find(name, Date.now());
      if (!room) return refuse(socket, '503 Service Unavailable');
      server.handleUpgrade(request, socket, head, client => attend(room, client));
    },
    close() {
      for (const client of server.clients) client.terminate();
    },
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`);
}

function attend(room: Room<WebSocket>, client: WebSocket): void {
  for (const frame of room.enter(client)) client.send(frame);
  client.on('message', (data, isBinary) => {
    if (!isBinary || !Buffer.isBuffer(data)) return client.close(1003, 'binary frames only');
    const to = room.forward(client, data);
    if (to === 'full') return client.close(1013, 'the room is full');
    for (const other of to) if (other.readyState === WebSocket.OPEN) other.send(data);
  });
  client.on('error', () => client.terminate());
  client.on('close', () => room.leave(client, Date.now()));
}
