import { expect, test } from 'vitest';
import { utf8 } from '../../wire/bytes.ts';
import { nobleSuite } from '../primitives/noble.ts';
import { sodiumSuite as suite } from '../primitives/sodium.ts';
import { hashesOf } from './hash.ts';
import { drawsFrom } from './randomness.ts';

const { hash64 } = hashesOf('test');
const seed = new Uint8Array(32).fill(3);
const draw = drawsFrom(hash64, suite, seed, utf8('context'));

test('the same seed, context, label and number give the same 64 bytes, in both libraries', () => {
  expect(draw('mask', 2)).toHaveLength(64);
  expect(draw('mask', 2)).toEqual(drawsFrom(hash64, nobleSuite, seed, utf8('context'))('mask', 2));
});

test('another seed, context, label, number or protocol gives other bytes', () => {
  const all = [
    draw('mask', 2),
    draw('mask', 3),
    draw('mas', 2),
    drawsFrom(hash64, suite, seed.with(0, 4), utf8('context'))('mask', 2),
    drawsFrom(hash64, suite, seed, utf8('contextm'))('ask', 2),
    drawsFrom(hashesOf('test 2').hash64, suite, seed, utf8('context'))('mask', 2),
  ];
  expect(new Set(all.map(String)).size).toBe(all.length);
});
