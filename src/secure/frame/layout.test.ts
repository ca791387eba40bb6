/** Every layout against bytes written by hand, and reading against writing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSaid } from '../../../test/support/said.ts';
import { cases } from '../../../test/support/size.ts';
import { ParleyError, UsageError } from '../../core/errors.ts';
import { bytes, choice, type Field, flags, marked, unsigned } from './field.ts';
import { decode, followed, list, optional, pair, record, sized } from './layout.ts';
import { MalformedError } from './reader.ts';

interface Head {
  readonly kind: 'plain' | 'signed';
  readonly rules: { readonly open: boolean; readonly late: boolean };
  readonly count: number;
}
interface Rest {
  readonly numbers: readonly number[];
  readonly note?: Uint8Array | undefined;
  readonly both: readonly [Uint8Array, Uint8Array];
  readonly text: Uint8Array;
}

const head = marked(
  'magic',
  Uint8Array.of(7, 8),
  { text: 'another format', say: 'bytes.value' },
  record<Head>({
    kind: choice('kind', ['plain', 'signed'], 1),
    rules: flags('rules', ['open', 'late']),
    count: unsigned('count', 1),
  }),
);
const layout: Field<Head & Rest> = followed(head, ({ count, rules }) =>
  record<Rest>({
    numbers: list('number', count, name => unsigned(name, 2)),
    note: optional(rules.late, bytes('note', 3)),
    both: pair(bytes('one', 1), bytes('other', 1)),
    text: sized('text'),
  }),
);
const value: Head & Rest = {
  ...{ kind: 'signed', rules: { open: false, late: true }, count: 2 },
  ...{ numbers: [258, 3], note: Uint8Array.of(1, 2, 3), both: [Uint8Array.of(4), Uint8Array.of(5)] },
  text: Uint8Array.of(9, 9),
};
const written = Uint8Array.of(7, 8, 2, 2, 2, 1, 2, 0, 3, 1, 2, 3, 4, 5, 0, 0, 0, 2, 9, 9);

test('the fields stand one after the other, as they are listed', () => {
  expect(layout.write(value)).toEqual(written);
  expect(decode(layout, written)).toEqual(value);
});

test('what is absent takes no byte and gives no key', () => {
  const without = { ...value, rules: { open: true, late: false }, note: undefined };
  expect(layout.write(without)).toEqual(Uint8Array.of(7, 8, 2, 1, 2, 1, 2, 0, 3, 4, 5, 0, 0, 0, 2, 9, 9));
  expect(decode(layout, layout.write(without))).not.toHaveProperty('note');
});

test('reading what was written gives the value, writing what was read gives the bytes', () => {
  const some = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
  const values = fc
    .record({
      kind: fc.constantFrom('plain' as const, 'signed' as const),
      rules: fc.record({ open: fc.boolean(), late: fc.boolean() }),
      numbers: fc.array(fc.nat(65_535), { maxLength: 9 }),
      note: some(3),
      both: fc.tuple(some(1), some(1)),
      text: fc.uint8Array({ maxLength: 9 }),
    })
    .map(({ note, ...all }) => ({ ...all, count: all.numbers.length, ...(all.rules.late && { note }) }));
  fc.assert(
    fc.property(values, each => {
      expect(decode(layout, layout.write(each))).toEqual(each);
    }),
    { numRuns: cases(200, 10_000), seed: 1 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 30 }), noise => {
      let read: Head & Rest;
      try {
        read = decode(layout, noise);
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedError);
        return;
      }
      expect(layout.write(read)).toEqual(noise);
    }),
    { numRuns: cases(500, 50_000), seed: 2, examples: [[written]] },
  );
});

describe('bytes that are no such value are refused by the name of the field', () => {
  const changed = (at: number, byte: number) => written.with(at, byte);
  test.each([
    ['magic', 'another format', changed(0, 6)],
    ['kind', 'not 1 to 2', changed(2, 0)],
    ['kind', 'not 1 to 2', changed(2, 3)],
    ['rules', 'unknown flag', changed(3, 4)],
    ['number[1]', '2 bytes are wanted, 1 was given', written.slice(0, 8)],
    ['note', '3 bytes are wanted, 0 were given', written.slice(0, 9)],
    ['other', '1 byte is wanted, 0 were given', written.slice(0, 13)],
    ['length of text', '4 bytes are wanted, 3 were given', written.slice(0, 17)],
    ['text', '2 bytes are wanted, 1 was given', written.slice(0, -1)],
    ['end', '20 bytes are wanted, 21 were given', Uint8Array.of(...written, 0)],
  ])('%s: %s', (field, what, given) => {
    const error = thrownBy(() => decode(layout, given));
    expect(error).toMatchObject({
      name: 'MalformedError',
      code: 'MESSAGE_MALFORMED',
      field,
      message: `${field}: ${what}.`,
    });
    if (field !== 'magic') expectSaid(error);
  });
});

describe('a value that does not fit is refused by the name of the field', () => {
  test.each<[string, Partial<Head & Rest>]>([
    ['count: 0 to 255 fits, not 256.', { count: 256 }],
    ['number[0]: 0 to 65535 fits, not -1.', { numbers: [-1, 0] }],
    ['number[1]: 0 to 65535 fits, not 1.5.', { numbers: [1, 1.5] }],
    ['number: 2 are wanted, 1 was given.', { numbers: [1] }],
    ['note: 3 bytes are wanted, 2 were given.', { note: new Uint8Array(2) }],
    ['kind: sealed is none of plain, signed.', { kind: 'sealed' as 'plain' }],
  ])('%s', (message, change) => {
    const error = thrownBy(() => layout.write({ ...value, ...change }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toBe(message);
    expectSaid(error);
  });
});

function thrownBy(work: () => unknown): ParleyError {
  try {
    work();
  } catch (error) {
    if (error instanceof ParleyError) return error;
    throw error;
  }
  return expect.fail('nothing is thrown');
}
