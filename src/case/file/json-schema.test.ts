import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleCase } from '../../../test/support/sample-case.ts';
import { cases } from '../../../test/support/size.ts';
import { caseSchema } from '../description/case-schema.ts';
import { template, templateNames } from '../new/templates.ts';
import { caseJsonSchema } from './json-schema.ts';

const published = JSON.parse(readFileSync('docs/case.schema.json', 'utf8'));
const accepts = new Ajv2020({ strict: false }).compile(published);
const sample = parse(sampleCase) as unknown;

test('the published schema is current', () => {
  expect(published).toEqual(caseJsonSchema());
});

test('it accepts what the reader accepts', () => {
  expect(accepts(sample)).toBe(true);
  for (const name of templateNames) expect(accepts(parse(template(name, 'T')))).toBe(true);
});

/** Every place of the data, as paths. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([step, inner]) => places(inner, [...path, step]))];
}

function replaced(value: unknown, [step, ...rest]: (string | number)[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((inner, index) => (index === step ? replaced(inner, rest, by) : inner));
  const object = value as Record<string, unknown>;
  return { ...object, [step]: replaced(object[step], rest, by) };
}

const junk = fc.constantFrom<unknown>(
  0,
  1,
  2,
  0.5,
  -1,
  101,
  '',
  'x',
  'highland',
  true,
  null,
  [],
  ['x'],
  [0, 1],
  [1, 0],
  {},
  { x: 1 },
  { statement: 'x' },
  'A',
  '2026-01',
);

test('it rejects what the shape of the reader rejects, but for words of the language and backward ranges', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places(sample)), junk, (path, by) => {
      const changed = replaced(sample, path, by);
      const own = caseSchema.safeParse(changed);
      if (!own.success && /"ID_WRONG"|VALUE_WRONG\.range/.test(JSON.stringify(own.error.issues))) return;
      expect(accepts(changed)).toBe(own.success);
    }),
    { seed: 7, numRuns: cases(500, 10_000) },
  );
});
