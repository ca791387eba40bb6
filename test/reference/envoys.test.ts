/** The envoys sample treats the two governments alike and keeps to its report. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCase } from '../../src/case/file/read.ts';
import { partyId } from '../../src/case/model.ts';

const file = new URL('../../catalog/envoys/case.parley.yaml', import.meta.url);
const { case: theCase } = readCase(readFileSync(file, 'utf8'));
const sureOf = new Map(theCase.record.assumptions.map(({ id, sure }) => [id, sure]));

function statementsOf(party: string) {
  const preferences = theCase.situation!.preferences.get(partyId(party))!;
  return preferences.kind === 'statements' ? preferences.statements : [];
}

test('both governments have as many preference statements, with the same ranges', () => {
  const ranges = (party: string) =>
    statementsOf(party)
      .map(({ because }) => JSON.stringify(because.map(id => sureOf.get(id)).filter(sure => sure !== undefined)))
      .toSorted();
  expect(statementsOf('kyiv').length).toBeGreaterThan(0);
  expect(ranges('kyiv')).toEqual(ranges('moscow'));
});

test('every preference is an assumption with a range and points to a claim', () => {
  const claims = new Set(theCase.record.claims.map(({ id }) => id));
  for (const party of theCase.situation!.preferences.keys()) {
    for (const { because } of statementsOf(party)) {
      expect(because.some(id => claims.has(id))).toBe(true);
      const [low, high] = because.map(id => sureOf.get(id)).find(sure => sure !== undefined) ?? [0, 0];
      expect(high).toBeGreaterThan(low);
    }
  }
});

test('every claim names its lines, every option a claim, and no future a probability', () => {
  expect(theCase.record.claims.filter(({ lines }) => lines === undefined)).toEqual([]);
  expect(theCase.situation!.options.filter(({ because }) => because.length === 0)).toEqual([]);
  expect(theCase.futures.filter(({ probability }) => probability !== undefined)).toEqual([]);
});
