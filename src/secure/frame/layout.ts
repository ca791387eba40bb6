/** Layouts of several fields, in the order in which they stand on the wire. */
import { UsageError } from '../../core/errors.ts';
import { concatBytes, lengthPrefixed } from '../../wire/bytes.ts';
import { misfit, wrongCount } from '../../wire/length.ts';
import { bytes, type Field, unsigned } from './field.ts';
import { reader } from './reader.ts';

/** The value in exactly these bytes. @throws MalformedError */
export function decode<Value>(field: Field<Value>, content: Uint8Array): Value {
  const from = reader(content);
  const value = field.read(from);
  from.end();
  return value;
}

/** Fields by their keys; the order of the keys is the order on the wire. */
export function record<Value extends object>(
  fields: {
    readonly [Key in keyof Value]-?: Field<Value[Key]>;
  },
): Field<Value> {
  const keys = Object.keys(fields) as (keyof Value)[];
  return {
    read(from) {
      const value: Partial<Value> = {};
      for (const key of keys) {
        const read = fields[key].read(from);
        if (read !== undefined) value[key] = read;
      }
      return value as Value;
    },
    write: value => concatBytes(keys.map(key => fields[key].write(value[key]))),
  };
}

export const pair = <Value>(one: Field<Value>, other: Field<Value>): Field<readonly [Value, Value]> => ({
  read: from => [one.read(from), other.read(from)],
  write: ([a, b]) => concatBytes([one.write(a), other.write(b)]),
});

/** So many values of one kind; `item` gets the name with the index. */
export function list<Value>(
  name: string,
  count: number,
  item: (name: string) => Field<Value>,
): Field<readonly Value[]> {
  const items = Array.from({ length: count }, (_, index) => item(`${name}[${index}]`));
  return {
    read: from => items.map(each => each.read(from)),
    write(values) {
      if (values.length !== count) {
        throw new UsageError(misfit('BYTES_COUNT', name, wrongCount(count, values.length)));
      }
      return concatBytes(items.map((each, index) => each.write(values[index]!)));
    },
  };
}

/** A field that is there or not, as what is known before says. */
export const optional = <Value>(present: boolean, field: Field<Value>): Field<Value | undefined> => ({
  read: from => (present ? field.read(from) : undefined),
  write: value => (present ? field.write(value as Value) : new Uint8Array()),
});

/** Bytes of any length behind their length in four bytes. */
export function sized(name: string): Field<Uint8Array> {
  const length = unsigned(`length of ${name}`, 4);
  return {
    read: from => bytes(name, length.read(from)).read(from),
    write: lengthPrefixed,
  };
}

/** A layout whose second half depends on what its first half says. */
export const followed = <Head extends object, Rest extends object>(
  head: Field<Head>,
  restOf: (head: Head) => Field<Rest>,
): Field<Head & Rest> => ({
  read(from) {
    const first = head.read(from);
    return { ...first, ...restOf(first).read(from) };
  },
  write: value => concatBytes([head.write(value), restOf(value).write(value)]),
});
