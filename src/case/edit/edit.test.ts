import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { sampleCase } from '../../../test/support/sample-case.ts';
import { cases } from '../../../test/support/size.ts';
import { FileError, LimitError, UsageError } from '../../core/errors.ts';
import { readCase } from '../file/read.ts';
import { partyId } from '../model.ts';
import { type Edit, editCase, editText } from './edit.ts';
import { formatCase } from './format.ts';

const document = readCase(sampleCase);

/** The lines that an edit changes: "-" gone, "+" new. */
function changedLines(...edits: readonly Edit[]): string[] {
  const before = sampleCase.split('\n');
  const after = editCase(document, edits).text.split('\n');
  return [
    ...before.filter(line => !after.includes(line)).map(line => `-${line}`),
    ...after.filter(line => !before.includes(line)).map(line => `+${line}`),
  ];
}

test('the sample stands in the standard spacing', () => {
  expect(formatCase(sampleCase)).toBe(sampleCase);
});

test('setting a value changes its line alone and keeps the comment beside it', () => {
  expect(changedLines({ do: 'set', at: ['status'], value: 'restricted' })).toEqual([
    '-status: illustration # printed on every export',
    '+status: restricted # printed on every export',
  ]);
  expect(changedLines({ do: 'set', at: ['situation', 'preferences', 'highland', 0], value: 'sanction' })).toEqual([
    '-      - not sanction # most important',
    '+      - sanction # most important',
  ]);
  expect(
    changedLines({ do: 'set', at: ['agenda', 'utilities', 'highland', 'scores', 'payment', '0'], value: 5 })[1],
  ).toContain('payment: {0: 5, 10m:');
  expect(changedLines({ do: 'set', at: ['situation', 'status-quo'], value: [] })).toEqual([
    '-  status-quo: [sanction] # taken now',
    '+  status-quo: [] # taken now',
  ]);
});

test('deleting, inserting, moving, renaming', () => {
  expect(changedLines({ do: 'delete', at: ['record', 'events'] })).toEqual([
    '-  events:',
    '-    - {on: 2026-02-11, by: highland, to: lowland, type: threaten, claim: c1}',
  ]);
  expect(changedLines({ do: 'insert', at: ['situation', 'preferences', 'highland', 2], value: 'open-gates' })).toEqual([
    '+      - open-gates',
  ]);
  const moved = editCase(document, [{ do: 'move', at: ['situation', 'preferences', 'highland', 0], to: 1 }]);
  expect(moved.case.situation?.preferences.get(partyId('highland'))).toMatchObject({
    statements: [{ text: 'guarantee if open-gates' }, { text: 'not sanction' }],
  });
  expect(moved.text).toContain('- not sanction # most important');
  const reordered = editCase(document, [{ do: 'move', at: ['parties', 'fund'], to: 0 }]);
  expect(reordered.case.parties.map(({ id }) => id)).toEqual(['fund', 'highland', 'lowland']);
  expect(changedLines({ do: 'rename', at: ['frameworks', 'quiet'], to: 'calm' })[1]).toContain(
    'calm: {name: Quiet channel',
  );
});

test('an edit that leads nowhere, or to something that is no case, is refused and changes nothing', () => {
  const edits: Edit[] = [
    { do: 'delete', at: ['situation', 'options', 'nothing'] },
    { do: 'insert', at: ['parties', 0], value: 1 },
    { do: 'rename', at: ['parties', 'fund'], to: 'highland' },
    { do: 'move', at: ['nowhere', 1], to: 0 },
    { do: 'set', at: [], value: 1 },
    { do: 'set', at: ['title', 'inner'], value: 1 },
  ];
  for (const edit of edits) expect(() => editCase(document, [edit])).toThrow(UsageError);
  expect(() => editCase(document, [{ do: 'rename', at: ['parties', 'fund'], to: 'The bank' }])).toThrow(FileError);
  expect(document.text).toBe(sampleCase);
});

test('setting any plain value reads back as that value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), text => {
      fc.pre(text.length > 0 && !/\p{C}/u.test(text));
      expect(editCase(document, [{ do: 'set', at: ['title'], value: text }]).case.title).toBe(text);
    }),
    { seed: 4, numRuns: cases(60, 3_000) },
  );
});

test('formatting keeps the data, and formatting again changes nothing', () => {
  const json = fc
    .jsonValue({ maxDepth: 4 })
    .filter(value => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));
  const style = fc.record({
    indent: fc.constantFrom(2, 3, 4, 8),
    lineWidth: fc.constantFrom(0, 20, 80),
    collectionStyle: fc.constantFrom<'any' | 'flow' | 'block'>('any', 'flow', 'block'),
  });
  fc.assert(
    fc.property(json, style, (value, options) => {
      const text = stringify(value, options);
      const once = formatCase(text);
      expect(formatCase(once)).toBe(once);
      expect(parse(once)).toEqual(parse(text));
    }),
    { seed: 5, numRuns: cases(300, 10_000) },
  );
});

test('what says nothing, or too much, is not formatted', () => {
  for (const text of ['', '# only a comment\n', '\n\n']) expect(() => formatCase(text)).toThrow('is empty');
  const options = Array.from({ length: 5_000 }, (_, index) => `o${index}: {by: a, says: S}`).join('\n');
  expect(() => formatCase(options)).toThrow(LimitError);
});

test('formatting survives comments anywhere', () => {
  const lines = sampleCase.split('\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(lines.length - 1), fc.constantFrom('# a', '', '   # b', '#'))), inserts => {
      const text = lines
        .flatMap((line, index) => [...inserts.filter(([at]) => at === index).map(([, comment]) => comment), line])
        .join('\n');
      const once = formatCase(text);
      expect(formatCase(once)).toBe(once);
      expect(readCase(once).data).toEqual(document.data);
      expect(once.match(/# [ab]$/gm)?.length ?? 0).toBe(text.match(/# [ab]$/gm)?.length ?? 0);
    }),
    { seed: 6, numRuns: cases(60, 3_000) },
  );
});

test('edits keep what they do not touch', () => {
  expect(editText('a: 1 # one\n\n# two\nb: [1, 2]\n', [{ do: 'set', at: ['c', 'd'], value: 'x' }])).toBe(
    'a: 1 # one\n\n# two\nb: [1, 2]\nc:\n  d: x\n',
  );
});

test('folded prose keeps its lines, and loses them only where it is changed', () => {
  const text = sampleCase
    .replace(/^about: .*$/m, 'about: >\n    Kept as\n    it is.')
    .replace(/^title: .*$/m, 'title: >-\n    Two rivers and\n    one dam, told in\n\n    three lines');
  const formatted = formatCase(text);
  expect(formatted).toContain('title: >-\n  Two rivers and\n  one dam, told in\n\n  three lines\n');
  expect(formatCase(formatted)).toBe(formatted);
  expect(parse(formatted)).toEqual(parse(text));
  const edited = editText(formatted, [{ do: 'set', at: ['title'], value: 'One line' }]);
  expect(edited).toContain('about: >\n  Kept as\n  it is.\n');
  expect(parse(edited).title).toBe('One line');
});
