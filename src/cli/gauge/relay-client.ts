/**
 * A connection to a room that outlives the network: it connects again after a break, and then sends all own frames once
 * more (the relay keeps no frame twice), so that neither side's crash loses anything.
 */
import { WebSocket } from 'ws';
import { type Invitation, openFor, roomAddress, sealFor } from '../../desk/gauge/invitation.ts';

export interface RelayClient {
  send(message: Uint8Array): void;
  /** Waits until what was sent is on its way, then leaves the room. */
  close(): Promise<void>;
}

export interface RelayEvents {
  /** A message that was sealed for this room; every other frame is dropped. */
  onMessage(message: Uint8Array): void;
  onConnection?(connected: boolean, reason: string): void;
}

const firstDelayMs = 200;
const longestDelayMs = 5_000;
const closingMs = 2_000;

export function enterRoom(invitation: Invitation, { onMessage, onConnection }: RelayEvents): RelayClient {
  const own: Uint8Array[] = [];
  let socket: WebSocket | undefined;
  let delayMs = firstDelayMs;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let reason = '';

  const connect = () => {
    const now = new WebSocket(roomAddress(invitation), { maxPayload: 1 << 20, handshakeTimeout: 10_000 });
    socket = now;
    now.on('open', () => {
      delayMs = firstDelayMs;
      onConnection?.(true, '');
      for (const frame of own) now.send(frame);
    });
    now.on('message', data => {
      const message = Buffer.isBuffer(data) ? openFor(invitation, Uint8Array.from(data)) : undefined;
      if (message && !closed) onMessage(message);
    });
    now.on('error', error => {
      reason = (error as NodeJS.ErrnoException).code ?? error.message;
    });
    now.on('close', () => {
      if (closed) return;
      onConnection?.(false, reason);
      timer = setTimeout(connect, delayMs);
      delayMs = Math.min(delayMs * 2, longestDelayMs);
    });
  };
  connect();

  return {
    send(message) {
      const frame = sealFor(invitation, message);
      own.push(frame);
      if (socket?.readyState === WebSocket.OPEN) socket.send(frame);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      const last = socket;
      if (!last || last.readyState !== WebSocket.OPEN) {
        last?.terminate();
        return Promise.resolve();
      }
      return new Promise(resolve => {
        const giveUp = setTimeout(() => last.terminate(), closingMs);
        last.on('close', () => {
          clearTimeout(giveUp);
          resolve();
        });
        last.close(1000);
      });
    },
  };
}
