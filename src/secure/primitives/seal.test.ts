import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { utf8 } from '../../wire/bytes.ts';
import { openFrame, randomBytes, sealFrame } from './seal.ts';

const secret = new Uint8Array(32).fill(1);
const place = utf8('room');

test('what is sealed opens again with the same secret and place only; any changed byte is noticed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (message, at, flip) => {
      const frame = sealFrame(secret, place, message);
      expect(openFrame(secret, place, frame)).toEqual(message);
      expect(sealFrame(secret, place, message)).toEqual(frame);
      expect(openFrame(secret, utf8('other'), frame)).toBeUndefined();
      expect(openFrame(secret.with(0, 2), place, frame)).toBeUndefined();
      frame[at % frame.length]! ^= flip;
      expect(openFrame(secret, place, frame)).toBeUndefined();
    }),
    { numRuns: cases(200, 5_000), seed: 1 },
  );
});

test('hostile frames are refused, and two messages never share a nonce', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), noise => {
      expect(openFrame(secret, place, noise)).toBeUndefined();
    }),
    { numRuns: cases(500, 20_000), seed: 2 },
  );
  const nonces = Array.from({ length: 500 }, (_, at) =>
    String(sealFrame(secret, place, Uint8Array.of(at, at >> 8)).slice(0, 24)),
  );
  expect(new Set(nonces).size).toBe(500);
  expect(randomBytes(32)).not.toEqual(randomBytes(32));
});
