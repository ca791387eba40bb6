/** The envoys sample treats the two governments alike in kind, answers every contradiction, and keeps to its report. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writtenCell } from '../../src/analysis/assessment/cell.ts';
import { referenceOf } from '../../src/analysis/assessment/reference.ts';
import { writtenZone } from '../../src/analysis/assessment/zone.ts';
import { compileConflict } from '../../src/analysis/stability/model.ts';
import { readCase } from '../../src/case/file/read.ts';
import { variantCase } from '../../src/case/file/variant.ts';
import { type EvidenceId, partyId, type VariantId } from '../../src/case/model.ts';

const folder = new URL('../../catalog/envoys/', import.meta.url);
const document = readCase(readFileSync(new URL('case.parley.yaml', folder), 'utf8'));
const { case: theCase } = document;
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const sureOf = new Map<string, unknown>(theCase.record.assumptions.map(({ id, sure }) => [id, sure]));
const claims = new Set<EvidenceId>(theCase.record.claims.map(({ id }) => id));

function statementsOf(party: string) {
  const preferences = theCase.situation!.preferences.get(partyId(party))!;
  return preferences.kind === 'statements' ? preferences.statements : [];
}

const assumptionsOf = (because: readonly EvidenceId[]) => because.filter(id => sureOf.has(id));

/** Assumptions of one kind about the two governments, as the README pairs them. */
const pairs = [...readme.matchAll(/\| `(a-kyiv-[a-z-]+)` \| `(a-moscow-[a-z-]+)` \|/g)].map(
  ([, kyiv, moscow]) => [kyiv!, moscow!] as const,
);

test('every assumption about one government has one of its kind about the other, as sure', () => {
  const about = (party: string) => [...sureOf.keys()].filter(id => id.startsWith(`a-${party}-`)).toSorted();
  expect(pairs.map(([kyiv]) => kyiv).toSorted()).toEqual(about('kyiv'));
  expect(pairs.map(([, moscow]) => moscow).toSorted()).toEqual(about('moscow'));
  for (const [kyiv, moscow] of pairs) expect([kyiv, sureOf.get(kyiv)]).toEqual([kyiv, sureOf.get(moscow)]);
});

test('an assumption of bad faith without a mirror says why in the case and beside the pairs', () => {
  expect(theCase.about).toContain('has no mirror');
  expect(readme).toContain('One assumption of bad faith has no mirror');
});

test('both governments have as many preference statements, resting on as many assumptions of the same kinds', () => {
  const mirror = new Map<string, string>(pairs);
  const kinds = (party: string) => statementsOf(party).flatMap(({ because }) => assumptionsOf(because));
  expect(kinds('kyiv').length).toBe(statementsOf('kyiv').length);
  expect(
    kinds('kyiv')
      .map(id => mirror.get(id))
      .toSorted(),
  ).toEqual(kinds('moscow').toSorted());
});

test('on the agenda both governments have the same ranges, and as many red lines, each on a claim and an assumption', () => {
  const { utilities } = theCase.agenda!;
  const [kyiv, moscow] = [utilities.get(partyId('kyiv'))!, utilities.get(partyId('moscow'))!];
  const ranges = ({ points }: typeof kyiv) =>
    [...points!.values()].flatMap(values => [...values.values()].map(({ range }) => range.join(' to '))).toSorted();
  expect(ranges(kyiv)).toEqual(ranges(moscow));
  expect(kyiv.reservation!.range).toEqual(moscow.reservation!.range);
  expect(kyiv.redLines.length).toBe(moscow.redLines.length);
  for (const { redLines } of utilities.values()) {
    for (const { because } of redLines) {
      expect(because.some(id => claims.has(id))).toBe(true);
      expect(assumptionsOf(because).length).toBe(1);
    }
  }
});

test('every preference is an assumption with a range and points to a claim', () => {
  for (const party of theCase.situation!.preferences.keys()) {
    for (const { because } of statementsOf(party)) {
      expect(because.some(id => claims.has(id))).toBe(true);
      const [low, high] = sureOf.get(assumptionsOf(because)[0]!) as [number, number];
      expect(high).toBeGreaterThan(low);
    }
  }
});

test('every claim names its lines, every option a claim, and no future a probability', () => {
  expect(theCase.record.claims.filter(({ lines }) => lines === undefined)).toEqual([]);
  expect(theCase.situation!.options.filter(({ because }) => because.length === 0)).toEqual([]);
  expect(theCase.futures.filter(({ probability }) => probability !== undefined)).toEqual([]);
});

test('every contradiction has a reading, and every reading answers one', () => {
  const answered = theCase.record.contradictions.map(({ readings }) => readings);
  expect(answered.filter(readings => readings.length === 0)).toEqual([]);
  expect(new Set(answered.flat())).toEqual(new Set(theCase.readings.map(({ id }) => id)));
});

test('aggregates say that they are, and have neither option nor points', () => {
  const aggregates = theCase.parties.filter(
    ({ says }) => says?.includes('not an actor') || says?.includes('aggregate'),
  );
  expect(aggregates.map(({ id }) => id)).toEqual(['electorate', 'global-south', 'experts']);
  for (const { id } of aggregates) {
    expect(theCase.situation!.options.filter(({ by }) => by === id)).toEqual([]);
    expect(theCase.agenda!.utilities.has(id)).toBe(false);
  }
});

test('the model stays small enough to be looked at while one edits', () => {
  expect(compileConflict(theCase).states.length).toBeLessThanOrEqual(1200);
});

test('an end within a day: with the sender in office no settlement is one move away; the shortest way has three', () => {
  const returned = variantCase(document, { future: 'returns' as VariantId });
  const { outcomes } = writtenCell({ case: returned, concept: 'seq', reference: referenceOf(theCase)! });
  const ways = outcomes
    .filter(({ kind, by }) => kind === 'settlement' && by === 'improvements')
    .map(({ path }) => path!);
  expect(Math.min(...ways.map(path => path.length))).toBe(3);
  expect(new Set(ways.flatMap(path => path.flatMap(({ by }) => by)))).toEqual(
    new Set(['administration', 'moscow', 'kyiv']),
  );
  expect(readme).toContain('three moves by three parties');
});

test.each([
  ['as-is', '29 may be'],
  ['official-only', '9 with the official track alone'],
  ['integrated', '10 with the channel made part of the talks'],
])('the zone under %s is open, as the README has it', (framework, told) => {
  const zone = writtenZone({ case: variantCase(document, { framework: framework as VariantId }) });
  expect(zone.verdict).toBe('unknown');
  expect(readme.replaceAll(/\s+/g, ' ')).toContain(told);
  expect(told).toContain(String(zone.possible));
});
