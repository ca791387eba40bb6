/** Renaming an id renames what names it, wherever it stands; the case says the same under the new name. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleCase } from '../../../test/support/sample-case.ts';
import { cases } from '../../../test/support/size.ts';
import { UsageError } from '../../core/errors.ts';
import type { CaseDocument } from '../file/check-data.ts';
import { readCase } from '../file/read.ts';
import type { Path } from '../model.ts';
import { editCase } from './edit.ts';
import { formatCase } from './format.ts';

const documents = [
  'catalog/veld-river/case.parley.yaml',
  'catalog/envoys/case.parley.yaml',
  'catalog/peace-simulator-2025/case.parley.yaml',
].map(file => readCase(formatCase(readFileSync(file, 'utf8'), file), file));
documents.push(readCase(sampleCase));

const definitions = [
  ['parties'],
  ['situation', 'options'],
  ['agenda', 'issues'],
  ['record', 'sources'],
  ['record', 'claims'],
  ['record', 'assumptions'],
  ['record', 'contradictions'],
  ['frameworks'],
  ['futures'],
  ['readings'],
  ['situation', 'preferences', 'lowland', 'statements'],
];

function idsOf({ data }: CaseDocument): Path[] {
  return definitions.flatMap(path => {
    const map = path.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], data);
    return typeof map === 'object' && map !== null && !Array.isArray(map)
      ? Object.keys(map).map(id => [...path, id])
      : [];
  });
}

const rename = (document: CaseDocument, at: Path, to: string) => editCase(document, [{ do: 'rename', at, to }]);

test('an option is renamed in statements, states, rules, the status quo and the patches; prose and comments stay', () => {
  const { text } = rename(readCase(sampleCase), ['situation', 'options', 'guarantee'], 'pledge');
  for (const line of [
    '    pledge: {by: fund, says: Guarantee the payments}',
    '  infeasible: [pledge and sanction and open-gates]',
    '  irreversible: [pledge]',
    '      - {statement: pledge if open-gates, because: [c1], sure: 0.8}',
    '      ranking: [[open-gates], [none, sanction], [open-gates + pledge]]',
    '  quiet: {name: Quiet channel, changes: {situation: {status-quo: [sanction, pledge]}}}',
    '      - not sanction # most important',
  ])
    expect(text.split('\n')).toContain(line);
});

test('an issue is renamed where it is an issue, and a value of the same spelling is left', () => {
  const odd = sampleCase
    .replace('values: [0, 10m]', 'values: [0, flow]')
    .replace('payment = 0', 'payment = flow')
    .replace(', 10m: {', ', flow: {');
  const { text } = rename(readCase(odd), ['agenda', 'issues', 'flow'], 'stream');
  expect(text).toContain('rule: stream = 40% and payment = flow');
  expect(text).toContain('weights: {stream: 60, payment: [40, 40]}');
  expect(text).toContain('red-lines: [stream <= 20%]');
  expect(text).toContain('payment: {0: 0, flow: {value');
});

test('a name that is taken is refused, also where a text only says it', () => {
  const document = readCase(sampleCase.replace('by: anonymous', 'by: bank'));
  expect(() => rename(document, ['parties', 'fund'], 'bank')).toThrow(UsageError);
  expect(() => rename(document, ['record', 'claims', 'c1'], 'a1')).toThrow('uses that name already');
});

test('every id of the samples: renamed it is gone, nothing else has changed, and renamed back the file is the same', () => {
  const picks = documents.flatMap(document => idsOf(document).map(at => ({ document, at })));
  const newName = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/).map(name => `new-${name}`);
  let next = 0;
  fc.assert(
    fc.property(newName, to => {
      next += 7;
      const { document, at } = picks[next % picks.length]!;
      const renamed = rename(document, at, to);
      const from = String(at.at(-1));
      const word = (id: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${id}(?![\\p{L}\\p{N}-])`, 'gu');
      expect(renamed.text.match(word(to))!.length).toBeGreaterThan(0);
      expect(renamed.text.replace(word(to), from)).toBe(document.text);
      expect(rename(renamed, [...at.slice(0, -1), to], from).text).toBe(document.text);
    }),
    { seed: 12, numRuns: cases(20, 2 * picks.length) },
  );
});
