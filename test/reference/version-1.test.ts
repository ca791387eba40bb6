/**
 * Files of version 1 as they stood when the format got its description, and what was read from them. They open for ever, and say
 * the same: a later reader may say more of them (new members), never anything else. The files and their goldens do not change.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCase } from '../../src/case/file/read.ts';
import type { Case } from '../../src/case/model.ts';
import { digest } from '../../src/core/digest.ts';

const folder = new URL('version-1/', import.meta.url).pathname;
const files = readdirSync(folder).filter(name => name.endsWith('.parley.yaml'));

/** What a case says, as JSON: maps as lists of pairs, statements by their text. */
function said(theCase: Case): unknown {
  const text = JSON.stringify(theCase, (key, value) =>
    key === 'expression' ? undefined : value instanceof Map ? [...value] : value,
  );
  return JSON.parse(text);
}

test('there are files', () => {
  expect(files.length).toBeGreaterThanOrEqual(14);
});

test.each(files)('%s says what it said', file => {
  const golden = JSON.parse(readFileSync(`${folder}golden/${file}.json`, 'utf8')) as { digest: string; said: object };
  expect(golden.digest).toBe(digest(golden.said));
  const { case: theCase } = readCase(readFileSync(folder + file, 'utf8'), file);
  expect(said(theCase)).toMatchObject(golden.said);
});
