/** A version 2, planted: `about` is called `purpose`, and `figures` is gone. Files of version 1 open, wherever they come from. */
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { editCase } from '../../case/edit/edit.ts';
import { formatCase } from '../../case/edit/format.ts';
import { readCase } from '../../case/file/read.ts';
import { checkCase } from '../../desk/case/check.ts';
import { contentsOf } from '../../desk/case/contents.ts';
import { contentsFromJson } from '../../desk/case/contents-from-json.ts';
import { openSession, replaceText, session, undo } from './session.ts';

vi.mock(import('../../case/file/migrations.ts'), () => ({
  formatVersion: 2,
  migrations: [
    ({ about, figures, ...rest }: Readonly<Record<string, unknown>>) => ({
      ...rest,
      ...(about !== undefined && { purpose: about }),
    }),
  ],
}));
vi.mock(import('../../case/sections/sections.ts'), async original => {
  const { described } = await import('../../case/description/meaning.ts');
  const { text: long } = await import('../../case/description/values.ts');
  const { sections } = await original();
  const purpose = described(long, { word: 'place.about', help: 'help.about' }).optional();
  return { sections: { ...sections, purpose } };
});

const old = `# A case of invented states.
parley: 1 # the version
title: T # its name
# what it is about
about: Two rivers. # said shortly
figures: invented # whose
parties:
  north: {name: North, role: principal} # first
`;
const now = `# A case of invented states.
parley: 2 # the version
title: T # its name
# what it is about
purpose: Two rivers. # said shortly
parties:
  north: {name: North, role: principal} # first
`;

test('it reads as one of version 2: what stays keeps its place and its comments, and what is lost is said', () => {
  const document = readCase(old);
  expect(document.text).toBe(now);
  expect(document.data).toMatchObject({ parley: 2, purpose: 'Two rivers.' });
  expect(document.migrated).toEqual({ from: 1, lostComments: ['whose'] });
  expect(readCase(now).migrated).toBeUndefined();
  expect(editCase(document, [{ do: 'set', at: ['title'], value: 'U' }]).text).toBe(now.replace('title: T', 'title: U'));
});

test('the command line says so, and writes it so', () => {
  expect(checkCase('f', new TextEncoder().encode(old)).oddities).toContainEqual(
    expect.objectContaining({ code: 'VERSION_OLDER', message: expect.stringContaining('whose') }),
  );
  expect(formatCase(old)).toBe(now);
  expect(() => readCase(old.replace('parley: 1', 'parley: 3'))).toThrow('reads version 2');
  expect(() => readCase(old.replace('parley: 1', 'parley: 0'))).toThrow('format version 0');
});

test('in the storage of the page: it opens, what it was is a snapshot, and both can be gone on with', () => {
  const stored = contentsFromJson(JSON.stringify(contentsOf('f', old)));
  openSession('id', stored);
  expect(session.value!.contents).toMatchObject({ text: now, snapshots: [{ text: old }] });
  replaceText(now.replace('title: T', 'title: U'), 'change.about');
  replaceText(session.value!.contents.snapshots[0]!.text, 'change.snapshot');
  expect(session.value!.contents.text).toBe(now);
  undo();
  expect(session.value!.contents.text).toContain('title: U');
});

test.each(['veld-river', 'envoys', 'every-part'])('%s, of version 1 for ever', name => {
  const text = readFileSync(`test/reference/version-1/${name}.parley.yaml`, 'utf8');
  const { text: after, migrated, case: theCase } = readCase(text);
  expect(migrated?.lostComments).toEqual([]);
  expect(theCase.title).not.toBe('');
  const comments = (whole: string) => whole.match(/(?<=^|\s)# .*$/gm);
  expect(comments(after)).toEqual(comments(text));
});
