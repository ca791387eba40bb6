/**
 * One value on the wire, described once: the same record reads it and writes it. What is written is read back equal, and
 * what is read is written back to the same bytes.
 */
import { UsageError } from '../../core/errors.ts';
import { concatBytes, equalBytes, unsigned as unsignedBytes } from '../../wire/bytes.ts';
import { misfit, requireLength, type Wrong } from '../../wire/length.ts';
import { MalformedError, type Part, type Reader } from './reader.ts';

export interface Field<Value> {
  /** @throws MalformedError where the bytes are no value of this field. */
  read(from: Reader): Value;
  /** @throws UsageError where the value does not fit into this field. */
  write(value: Value): Uint8Array;
}

interface Coding<Value> {
  encode(value: Value): Uint8Array;
  /** Undefined for bytes that are no canonical encoding. */
  decode(bytes: Uint8Array): Value | undefined;
  /** What is wrong with such bytes. */
  readonly otherwise?: Wrong;
}

const noSuchValue: Wrong = { text: 'no such value', say: 'bytes.value' };
const unknownFlag: Wrong = { text: 'unknown flag', say: 'bytes.flag' };

/** A field of fixed length. */
export function fixed<Value>(part: Part, { encode, decode, otherwise = noSuchValue }: Coding<Value>): Field<Value> {
  return {
    read(from) {
      const value = decode(from.take(part));
      if (value === undefined) throw new MalformedError(part.name, otherwise);
      return value;
    },
    write(value) {
      const bytes = encode(value);
      requireLength(part.name, bytes, part.length);
      return bytes;
    },
  };
}

export const bytes = (name: string, length: number): Field<Uint8Array> =>
  fixed({ name, kind: 'bytes', length }, { encode: value => value, decode: value => value });

/** A whole number from 0, big-endian. */
export function unsigned(name: string, length: 1 | 2 | 4): Field<number> {
  const most = 256 ** length - 1;
  return fixed(
    { name, kind: 'unsigned', length },
    {
      encode(value) {
        if (Number.isInteger(value) && value >= 0 && value <= most) return unsignedBytes(value, length);
        throw new UsageError(misfit('BYTES_NUMBER', name, wrongNumber(most, value)));
      },
      decode: value => value.reduce((sum, byte) => sum * 256 + byte, 0),
    },
  );
}

function wrongNumber(most: number, value: number): Wrong {
  const values = { most: String(most), value: String(value) };
  return { text: `0 to ${most} fits, not ${value}`, say: 'bytes.number', values };
}

function wrongChoice(value: string, values: readonly string[]): Wrong {
  return { text: `${value} is none of ${values.join(', ')}`, say: 'bytes.choice', values: { value, values } };
}

function wrongPlace(first: number, last: number): Wrong {
  const values = { first: String(first), last: String(last) };
  return { text: `not ${first} to ${last}`, say: 'bytes.place', values };
}

/** One of a few values in one byte: the place of the value, counted from `first`. */
export function choice<Value extends string | boolean>(name: string, values: readonly Value[], first: 0 | 1 = 0) {
  return fixed<Value>(
    { name, kind: 'choice', length: 1 },
    {
      encode(value) {
        if (values.includes(value)) return Uint8Array.of(values.indexOf(value) + first);
        throw new UsageError(misfit('BYTES_CHOICE', name, wrongChoice(String(value), values.map(String))));
      },
      decode: ([byte]) => values[byte! - first],
      otherwise: wrongPlace(first, first + values.length - 1),
    },
  );
}

/** Up to eight answers of yes or no in one byte, the first in its lowest bit. */
export function flags<Name extends string>(name: string, names: readonly Name[]) {
  return fixed<Readonly<Record<Name, boolean>>>(
    { name, kind: 'flags', length: 1 },
    {
      encode: value => Uint8Array.of(names.reduce((byte, each, bit) => byte | (value[each] ? 1 << bit : 0), 0)),
      decode: ([byte]) =>
        byte! >> names.length === 0
          ? (Object.fromEntries(names.map((each, bit) => [each, (byte! & (1 << bit)) !== 0])) as Record<Name, boolean>)
          : undefined,
      otherwise: unknownFlag,
    },
  );
}

/** Bytes that are always the same, before what they announce. */
export function marked<Value>(name: string, mark: Uint8Array, otherwise: Wrong, field: Field<Value>): Field<Value> {
  const announced = fixed<Uint8Array>(
    { name, kind: 'mark', length: mark.length },
    { encode: value => value, decode: value => (equalBytes(value, mark) ? value : undefined), otherwise },
  );
  return {
    read(from) {
      announced.read(from);
      return field.read(from);
    },
    write: value => concatBytes([announced.write(mark), field.write(value)]),
  };
}
