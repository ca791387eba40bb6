import { expect, test } from 'vitest';
import { sampleCase } from '../../../test/support/sample-case.ts';
import { FileError, UsageError } from '../../core/errors.ts';
import { partyId } from '../model.ts';
import { mergePatch } from './merge-patch.ts';
import { readCase } from './read.ts';
import { variantCase } from './variant.ts';

/** The examples of RFC 7396, appendix A. */
test.each([
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])('RFC 7396: %j with %j', (target, patch, result) => {
  expect(mergePatch(target, patch)).toEqual(result);
});

const document = readCase(sampleCase);

test('as-is is the plain case', () => {
  expect(variantCase(document, {})).toBe(document.case);
  expect(variantCase(document, { framework: 'as-is', future: 'as-is', reading: 'as-is' })).toBe(document.case);
});

test('a reading, a framework and a future lie over one another, and the document stays as it was', () => {
  const before = JSON.stringify(document.data);
  const patched = variantCase(document, { framework: 'quiet', future: 'election', reading: 'flow-first' });
  expect(patched.situation?.statusQuo).toEqual(['sanction', 'guarantee']);
  expect(patched.situation?.irreversible.size).toBe(0);
  expect(patched.situation?.preferences.get(partyId('lowland'))).toMatchObject({
    statements: [{ text: 'open-gates' }],
  });
  expect(JSON.stringify(document.data)).toBe(before);
});

test('an unknown variant is a usage error with the nearest', () => {
  expect(() => variantCase(document, { framework: 'quit' })).toThrow(UsageError);
});

test('two patches that are fine alone and not together are told at the later one', () => {
  const both = readCase(
    sampleCase
      .replace('{irreversible: null}', '{options: {extra: {by: fund, says: Extra}}, preferences: {fund: [extra]}}')
      .replace(
        '{status-quo: [sanction, guarantee]}',
        '{options: {guarantee: null}, status-quo: [sanction], irreversible: null, infeasible: null, preferences: {fund: null, highland: [not sanction]}}',
      ),
  );
  expect(variantCase(both, { reading: 'flow-first', framework: 'quiet' }).situation?.options).toHaveLength(3);
  const clash = readCase(
    sampleCase
      .replace('{irreversible: null}', '{infeasible: [sanction and guarantee]}')
      .replace('{status-quo: [sanction, guarantee]}', '{status-quo: [sanction, guarantee], infeasible: null}'),
  );
  expect(variantCase(clash, { reading: 'flow-first', framework: 'quiet' }).situation?.infeasible).toHaveLength(0);
  const broken = readCase(sampleCase.replace('{irreversible: null}', '{infeasible: [sanction and guarantee]}'));
  expect(() => variantCase(broken, { reading: 'flow-first', framework: 'quiet' })).toThrow(FileError);
});
