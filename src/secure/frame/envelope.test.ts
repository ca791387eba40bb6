/** An envelope of another protocol than the gauge: its own mark, its own types, and steps beyond 65,535. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { utf8 } from '../../wire/bytes.ts';
import { nobleSuite } from '../primitives/noble.ts';
import { sodiumSuite as suite } from '../primitives/sodium.ts';
import { type EnvelopeFormat, envelopesOf } from './envelope.ts';
import { extendHistory, hashesOf } from './hash.ts';

const format: EnvelopeFormat<'letter' | 'receipt'> = {
  ...{ magic: utf8('TEST'), domain: 'test message', types: ['letter', 'receipt'], stepLength: 4 },
};
const { seal, open, isSigned } = envelopesOf(format);
const { hash32 } = hashesOf('test');
const seed = new Uint8Array(32).fill(5);
const key = suite.identityKey(seed);
const history = extendHistory(hash32, suite, hash32(suite, 'begin'), [utf8('first'), utf8('second')]);
const header = { type: 'receipt', session: hash32(suite, 'session'), step: 100_000, sender: 3, history } as const;
const body = utf8('what is said');
const message = seal(suite, seed, header, body);

test('what was sealed opens to its parts, signed by the sender, whichever library does it', () => {
  expect(open(message)).toMatchObject({ ...header, body });
  expect(message).toHaveLength(4 + 1 + 32 + 4 + 1 + 32 + body.length + 64);
  expect(seal(nobleSuite, seed, header, body)).toEqual(message);
  for (const each of [suite, nobleSuite]) {
    expect(isSigned(each, key, open(message)!)).toBe(true);
    expect(isSigned(each, suite.identityKey(seed.with(0, 6)), open(message)!)).toBe(false);
  }
});

test('a changed byte, a cut, or a byte more: no message, or not signed', () => {
  fc.assert(
    fc.property(fc.nat(message.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      for (const changed of [
        message.with(at, message[at]! ^ flip),
        message.slice(0, at),
        Uint8Array.of(...message, flip),
      ]) {
        const envelope = open(changed);
        expect(envelope !== undefined && isSigned(suite, key, envelope)).toBe(false);
      }
    }),
    { numRuns: cases(100, 5_000), seed: 1 },
  );
});

test('a signature counts in its own protocol only', () => {
  const other = envelopesOf({ ...format, domain: 'another message' });
  expect(other.isSigned(suite, key, other.open(message)!)).toBe(false);
  expect(other.open(other.seal(suite, seed, header, body))).toBeDefined();
  expect(envelopesOf({ ...format, magic: utf8('ELSE') }).open(message)).toBeUndefined();
});

test('the history depends on what came before, and on every message and its place', () => {
  const before = hash32(suite, 'begin');
  const [one, two] = [utf8('first'), utf8('second')];
  const others = [
    extendHistory(hash32, suite, hash32(suite, 'other'), [one, two]),
    extendHistory(hash32, suite, before, [two, one]),
    extendHistory(hash32, suite, before, [one]),
    extendHistory(hash32, suite, before, [utf8('firstsecond')]),
    extendHistory(hash32, suite, before, [one, two, new Uint8Array()]),
    extendHistory(hashesOf('test 2').hash32, suite, before, [one, two]),
  ];
  expect(new Set([history, ...others].map(String)).size).toBe(7);
});
