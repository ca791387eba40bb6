import { expect, test } from 'vitest';
import type { FileError } from '../../core/errors.ts';
import { readCase } from './read.ts';

const head = 'parley: 1\ntitle: T\nparties: {a: {name: A, role: principal}}\n';

/** Broken texts, with the place that is complained about. */
const broken: readonly (readonly [text: string, code: string, place: string])[] = [
  [`${head}---\n${head}`, 'YAML_MULTIPLE_DOCS', '4:1'],
  ['parley: 1\ntitle: "a\n', 'YAML_MISSING_CHAR', '3:1'],
  ['parley: 1\ntitle: a\n\tparties: {}\n', 'YAML_TAB_AS_INDENT', '3:1'],
  ['parley: 1\ntitle: [a, b\nparties: {}\n', 'YAML_BAD_INDENT', '3:1'],
  ['parley: 1\ntitle: a: b\n', 'YAML_BLOCK_AS_IMPLICIT_KEY', '2:8'],
  ['parley: 1\ntitle: a\n  b: c\n', 'YAML_BLOCK_AS_IMPLICIT_KEY', '2:8'],
  ['parley: 1\ntitle: "a\\q"\n', 'YAML_BAD_DQ_ESCAPE', '2:10'],
  ['parley: 1\ntitle: @a\n', 'YAML_BAD_SCALAR_START', '2:8'],
  ['parley: 1\ntitle: *a\n', 'ALIAS_UNKNOWN', '2:8'],
  ['parley: 1\ntitle: }\n', 'YAML_UNEXPECTED_TOKEN', '2:8'],
];

test.each(broken)('%j: a place, a remedy, and none of the library’s words', (text, code, place) => {
  try {
    readCase(text);
    expect.unreachable();
  } catch (error) {
    const { where, message, hint } = error as FileError;
    expect(error).toMatchObject({ code });
    expect(`${where?.line}:${where?.column}`).toBe(place);
    expect(hint).toMatch(/\.$/);
    expect(message).toMatch(/^[A-Z].*\.$/s);
    expect(message).not.toMatch(/YAML\.|token|scalar|implicit|flow/i);
  }
});
