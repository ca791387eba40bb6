import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CancelledError,
  type Complaint,
  FileError,
  LimitError,
  ParleyError,
  ProtocolError,
  RelayError,
  UsageError,
  VerificationError,
} from './errors.ts';
import { complaintsOf, fromPlain, toPlain } from './plain-error.ts';

const classes = [
  UsageError,
  LimitError,
  ProtocolError,
  VerificationError,
  RelayError,
  CancelledError,
  FileError,
  ParleyError,
];
const sent = (error: unknown) => fromPlain(structuredClone(toPlain(error)));
const place: fc.Arbitrary<Complaint['where']> = fc.record(
  { file: fc.string(), line: fc.nat(), column: fc.nat(), path: fc.string() },
  { requiredKeys: [] },
);
const complaint = fc
  .record(
    { code: fc.string(), message: fc.string(), where: place, hint: fc.string({ minLength: 1 }) },
    { requiredKeys: ['code', 'message'] },
  )
  .map(each => each as Complaint);

test.each(classes)('%o is the same class with the same complaint on the other side', Class => {
  fc.assert(
    fc.property(complaint, given => {
      const before = new Class(given);
      const after = sent(before);
      expect(after.constructor).toBe(Class);
      expect(after).toMatchObject({ ...given, name: before.name });
      expect(complaintsOf(after)).toEqual([given]);
    }),
    { seed: 15 },
  );
});

test('every complaint of a file arrives', () => {
  fc.assert(
    fc.property(fc.tuple(complaint, complaint, complaint), complaints => {
      expect(complaintsOf(sent(new FileError(complaints)))).toEqual(complaints);
    }),
    { seed: 15 },
  );
});

test('what was cancelled says so', () => {
  expect(sent(new CancelledError())).toMatchObject({ message: 'The work was cancelled.' });
});

test('a fault stays one, with its message and its lines, and is nobody`s complaint', () => {
  const fault = new RangeError('No package has these points.');
  const after = sent(fault);
  expect(after).not.toBeInstanceOf(ParleyError);
  expect(after).toMatchObject({ name: 'RangeError', message: fault.message, stack: fault.stack });
  expect(() => complaintsOf(after)).toThrow(after);
  expect(sent('a word')).toMatchObject({ message: 'a word' });
});
