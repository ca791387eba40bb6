import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { expectSaid } from '../../test/support/said.ts';
import { RelayError } from '../core/errors.ts';
import { roomPath } from '../wire/room.ts';
import { type Relay, startRelay } from './server.ts';

let relay: Relay | undefined;
const sockets: WebSocket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await relay?.close();
});

const room = (digit: string) => digit.repeat(32);

function enter(name: string): { socket: WebSocket; frames: string[]; opened: Promise<void>; closed: Promise<number> } {
  const socket = new WebSocket(`ws://127.0.0.1:${relay!.port}${roomPath(name)}`);
  sockets.push(socket);
  const frames: string[] = [];
  socket.on('message', data => frames.push(String(data)));
  const closed = new Promise<number>(resolve => socket.on('close', resolve));
  const opened = new Promise<void>((resolve, reject) => socket.on('open', resolve).on('error', reject));
  return { socket, frames, opened, closed };
}
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 5));
};

test('everyone in a room gets every frame once, also who comes later; other rooms get none', async () => {
  relay = await startRelay();
  const [a, b, other] = [enter(room('a')), enter(room('a')), enter(room('b'))];
  await Promise.all([a.opened, b.opened, other.opened]);
  a.socket.send(Buffer.from('one'));
  b.socket.send(Buffer.from('two'));
  a.socket.send(Buffer.from('one'));
  await until(() => a.frames.length === 1 && b.frames.length === 1);
  const late = enter(room('a'));
  await until(() => late.frames.length === 2);
  expect([a.frames, b.frames, late.frames, other.frames]).toEqual([['two'], ['one'], ['one', 'two'], []]);
});

test('what is no room is refused; text, frames that are too long and a room that is full end the connection', async () => {
  relay = await startRelay({ limits: { frameBytes: 100, framesPerRoom: 2, rooms: 3 } });
  await expect(enter('../etc').opened).rejects.toThrow('404');
  const text = enter(room('1'));
  await text.opened;
  text.socket.send('text');
  expect(await text.closed).toBe(1003);
  const long = enter(room('2'));
  await long.opened;
  long.socket.send(Buffer.alloc(101));
  expect(await long.closed).toBe(1009);
  const full = enter(room('3'));
  await full.opened;
  for (const frame of ['1', '2', '3']) full.socket.send(Buffer.from(frame));
  expect(await full.closed).toBe(1013);
  await expect(enter(room('4')).opened).rejects.toThrow('503');
});

test('a port that is taken gives a clear error', async () => {
  relay = await startRelay();
  const refused = await startRelay({ port: relay.port }).catch(error => error as RelayError);
  expect(refused).toBeInstanceOf(RelayError);
  expect((refused as RelayError).message).toMatch(/cannot listen on port \d+: another program listens there/);
  expectSaid(refused as RelayError);
});

test('an address that this machine does not have gives one too', async () => {
  const refused = await startRelay({ host: '192.0.2.1' }).catch(error => error as RelayError);
  expect((refused as RelayError).message).toContain('this machine has no such address');
  expectSaid(refused as RelayError);
});
