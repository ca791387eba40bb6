/** A relay that does not do as it should: repeats, reorders, invents, breaks connections, or swallows frames. */
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Random, seededRandom } from '../../src/core/random.ts';

export interface Mischief {
  /** Frames are sent again now and then. */
  readonly repeats?: boolean;
  /** Frames wait for a random time, so that later ones come first. */
  readonly reorders?: boolean;
  /** Noise, cut and flipped frames besides the true ones. */
  readonly invents?: boolean;
  /** Connections are broken now and then. */
  readonly breaks?: boolean;
  /** Nothing is forwarded after so many frames. */
  readonly swallowsAfter?: number;
}

export async function startEvilRelay(mischief: Mischief): Promise<{ url: string; close(): void }> {
  const random: Random = seededRandom(5);
  const frames: Buffer[] = [];
  const clients = new Set<WebSocket>();
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  let breaks = 4;
  const deliver = (to: WebSocket, frame: Buffer) => {
    const send = () => to.readyState === to.OPEN && to.send(frame);
    if (mischief.reorders) setTimeout(send, random.below(150));
    else send();
  };
  server.on('connection', client => {
    clients.add(client);
    for (const frame of frames) deliver(client, frame);
    client.on('close', () => clients.delete(client));
    client.on('message', (data: Buffer) => {
      if (mischief.swallowsAfter !== undefined && frames.length >= mischief.swallowsAfter) return;
      frames.push(data);
      for (const other of clients) {
        if (other === client) continue;
        deliver(other, data);
        if (mischief.repeats) deliver(other, frames[random.below(frames.length)]!);
        if (!mischief.invents) continue;
        const flipped = Buffer.from(data);
        flipped[random.below(flipped.length)]! ^= 1 + random.below(255);
        for (const lie of [flipped, data.subarray(0, random.below(data.length)), Buffer.alloc(random.below(300), 7)]) {
          deliver(other, lie);
        }
      }
      if (mischief.breaks && breaks > 0 && random.below(3) === 0) {
        breaks--;
        for (const other of clients) other.terminate();
      }
    });
  });
  await new Promise(resolve => server.once('listening', resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const client of clients) client.terminate();
      server.close();
    },
  };
}
