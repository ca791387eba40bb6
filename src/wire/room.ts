/** All that a relay knows: rooms with random names, and opaque frames that it forwards to everyone in the room. */
export const frameLimits = {
  /** Bytes in a frame: the longest message of a gauge (4 levels of 4,096 outcomes) is about half of it. */
  frameBytes: 1 << 20,
  framesPerRoom: 5_000,
  bytesPerRoom: 64 << 20,
  rooms: 1_000,
  clientsPerRoom: 16,
} as const;

/** A room's name: 32 lower-case hexadecimal digits (16 random bytes). */
const isRoomName = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

/** The path of a room on the relay. */
export const roomPath = (room: string): string => `/room/1/${room}`;

export function roomOfPath(path: string): string | undefined {
  const room = path.replace(/^\/room\/1\//, '');
  return path.startsWith('/room/1/') && isRoomName(room) ? room : undefined;
}
