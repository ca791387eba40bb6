/**
 * Rooms without sockets and without a clock: who comes, what it sends, who goes, and when, is told; to whom a frame goes is
 * the answer. Whoever enters a room is sent every frame of it, from its first to those still to come. Frames are kept in
 * memory only, and none twice, so a participant that comes back may send all its frames again. Which client is whose, the
 * relay cannot tell.
 */
import { createHash } from 'node:crypto';
import type { frameLimits } from '../wire/room.ts';

export interface RoomRules {
  readonly limits: Readonly<Record<keyof typeof frameLimits, number>>;
  /** An empty room is forgotten after this time. */
  readonly keepEmptyMs: number;
}

export interface Room<Client> {
  /** Gives the frames so far. */
  enter(client: Client): readonly Uint8Array[];
  /** To whom the frame goes: nobody where the room has it already; `full` where it was not kept. */
  forward(from: Client, frame: Uint8Array): readonly Client[] | 'full';
  leave(client: Client, nowMs: number): void;
}

interface KeptRoom<Client> extends Room<Client> {
  hasPlace(): boolean;
  isForgotten(nowMs: number): boolean;
}

export interface Rooms<Client> {
  /** The room of that name, made where there is none; undefined where it, or the relay, has no place. */
  find(name: string, nowMs: number): Room<Client> | undefined;
}

export function makeRooms<Client>(rules: RoomRules): Rooms<Client> {
  const rooms = new Map<string, KeptRoom<Client>>();
  return {
    find(name, nowMs) {
      for (const [other, room] of rooms) if (room.isForgotten(nowMs)) rooms.delete(other);
      const known = rooms.get(name);
      if (known) return known.hasPlace() ? known : undefined;
      if (rooms.size >= rules.limits.rooms) return undefined;
      const room = makeRoom<Client>(rules, nowMs);
      rooms.set(name, room);
      return room;
    },
  };
}

function makeRoom<Client>({ limits, keepEmptyMs }: RoomRules, nowMs: number): KeptRoom<Client> {
  const frames = new Map<string, Uint8Array>();
  const clients = new Set<Client>();
  let bytes = 0;
  let emptySinceMs = nowMs;
  return {
    hasPlace: () => clients.size < limits.clientsPerRoom,
    isForgotten: now => clients.size === 0 && now - emptySinceMs > keepEmptyMs,
    enter(client) {
      clients.add(client);
      return [...frames.values()];
    },
    forward(from, frame) {
      const digest = createHash('sha256').update(frame).digest('base64');
      if (frames.has(digest)) return [];
      if (frames.size >= limits.framesPerRoom || bytes + frame.length > limits.bytesPerRoom) return 'full';
      frames.set(digest, frame);
      bytes += frame.length;
      return [...clients].filter(client => client !== from);
    },
    leave(client, now) {
      clients.delete(client);
      emptySinceMs = now;
    },
  };
}
