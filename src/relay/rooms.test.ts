/** The rules of rooms, without sockets and with a clock that is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../test/support/size.ts';
import { frameLimits } from '../wire/room.ts';
import { makeRooms, type Room, type RoomRules } from './rooms.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (frame: Uint8Array) => new TextDecoder().decode(frame);
const roomsWith = (limits: Partial<RoomRules['limits']> = {}, keepEmptyMs = 100) =>
  makeRooms<string>({ limits: { ...frameLimits, ...limits }, keepEmptyMs });

describe('a room', () => {
  test('gives who enters all frames so far, and a new one to all others', () => {
    const room = roomsWith().find('a', 0)!;
    expect(room.enter('one')).toEqual([]);
    expect(room.forward('one', bytesOf('x'))).toEqual([]);
    expect(room.enter('two').map(textOf)).toEqual(['x']);
    room.enter('three');
    expect(room.forward('two', bytesOf('y'))).toEqual(['one', 'three']);
    room.leave('one', 1);
    expect(room.forward('three', bytesOf('z'))).toEqual(['two']);
    expect(room.enter('one').map(textOf)).toEqual(['x', 'y', 'z']);
  });
  test('keeps no frame twice, whoever sends it', () => {
    const room = roomsWith().find('a', 0)!;
    for (const client of ['one', 'two']) room.enter(client);
    room.forward('one', bytesOf('x'));
    expect(room.forward('one', bytesOf('x'))).toEqual([]);
    expect(room.forward('two', bytesOf('x'))).toEqual([]);
    expect(room.enter('three')).toHaveLength(1);
  });
  test('is full by frames or by bytes; what it has already is still no new frame', () => {
    for (const limits of [{ framesPerRoom: 2 }, { bytesPerRoom: 5 }]) {
      const room = roomsWith(limits).find('a', 0)!;
      room.enter('one');
      room.forward('two', bytesOf('xx'));
      room.forward('two', bytesOf('yyy'));
      expect(room.forward('two', bytesOf('z'))).toBe('full');
      expect(room.forward('two', bytesOf('xx'))).toEqual([]);
      expect(room.enter('three').map(textOf)).toEqual(['xx', 'yyy']);
    }
  });
});

describe('rooms', () => {
  test('know nothing of one another', () => {
    const rooms = roomsWith();
    const [a, b] = [rooms.find('a', 0)!, rooms.find('b', 0)!];
    a.enter('one');
    b.enter('two');
    expect(a.forward('one', bytesOf('x'))).toEqual([]);
    expect(rooms.find('b', 0)!.enter('three')).toEqual([]);
  });
  test('have a place each for so many clients, and the relay for so many rooms', () => {
    const rooms = roomsWith({ clientsPerRoom: 2, rooms: 2 });
    for (const client of ['one', 'two']) rooms.find('a', 0)!.enter(client);
    expect(rooms.find('a', 0)).toBeUndefined();
    expect(rooms.find('b', 0)).toBeDefined();
    expect(rooms.find('c', 0)).toBeUndefined();
    const other = roomsWith({ clientsPerRoom: 1 });
    const room = other.find('a', 0)!;
    room.enter('one');
    room.leave('one', 0);
    expect(other.find('a', 0)).toBe(room);
  });
  test('are forgotten when they were empty for longer than is kept, and never while somebody is there', () => {
    const rooms = roomsWith({ rooms: 2 }, 100);
    const [left, lived] = [rooms.find('left', 0)!, rooms.find('lived', 0)!];
    left.enter('one');
    lived.enter('two');
    left.forward('one', bytesOf('x'));
    left.leave('one', 50);
    expect(rooms.find('left', 150)).toBe(left);
    expect(rooms.find('new', 150)).toBeUndefined();
    expect(rooms.find('new', 151)).toBeDefined();
    expect(rooms.find('lived', 1_000_000)).toBe(lived);
    expect(rooms.find('left', 1_000_000)!.enter('one')).toEqual([]);
  });
});

/** What happened in one room, in order; the oracle reads it from the start for every question. */
type Event =
  | { readonly kind: 'enter' | 'leave'; readonly client: string }
  | { readonly kind: 'send'; readonly client: string; readonly frame: string };

/** The frames that a room keeps of all that were sent: each once, as far as there is place. */
function kept(events: readonly Event[], { framesPerRoom, bytesPerRoom }: RoomRules['limits']): string[] {
  const frames: string[] = [];
  for (const event of events) {
    if (event.kind !== 'send' || frames.includes(event.frame)) continue;
    const fits = frames.length < framesPerRoom && [...frames, event.frame].join('').length <= bytesPerRoom;
    if (fits) frames.push(event.frame);
  }
  return frames;
}

const isThere = (events: readonly Event[], client: string) =>
  events.findLast(event => event.kind !== 'send' && event.client === client)?.kind === 'enter';

test('any order of coming, sending and going: everyone gets what the log says', () => {
  const limits = { ...frameLimits, framesPerRoom: 5, bytesPerRoom: 9 };
  const client = fc.constantFrom('one', 'two', 'three');
  const event = fc.oneof(
    fc.record({ kind: fc.constantFrom('enter' as const, 'leave' as const), client }),
    fc.record({
      kind: fc.constant('send' as const),
      client,
      frame: fc.constantFrom('a', 'bb', 'cc', 'ddd', 'eee', ''),
    }),
  );
  const play = (room: Room<string>, before: readonly Event[], now: Event) => {
    if (now.kind === 'leave') return room.leave(now.client, 0);
    if (now.kind === 'enter') {
      if (!isThere(before, now.client)) expect(room.enter(now.client).map(textOf)).toEqual(kept(before, limits));
      return;
    }
    if (now.kind !== 'send' || !isThere(before, now.client)) return;
    const known = kept(before, limits);
    const isNew = kept([...before, now], limits).length > known.length;
    const others = ['one', 'two', 'three'].filter(other => other !== now.client && isThere(before, other));
    const to = room.forward(now.client, bytesOf(now.frame));
    if (isNew) expect(typeof to === 'string' ? to : to.toSorted()).toEqual(others.toSorted());
    else expect(to).toEqual(known.includes(now.frame) ? [] : 'full');
  };
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), events => {
      const room = roomsWith(limits).find('a', 0)!;
      const heard: Event[] = [];
      for (const each of events) {
        play(room, heard, each);
        if (each.kind !== 'send' || isThere(heard, each.client)) heard.push(each);
      }
    }),
    { numRuns: cases(300, 20_000), seed: 1 },
  );
});
