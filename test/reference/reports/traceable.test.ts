/**
 * Every computed sentence of every report of every sample is traceable: `from` leads to places that `--json` prints, its figures stand
 * there, and `because` leads to evidence or values of the case.
 */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessmentInJson } from '../../../src/brief/assessment/json.ts';
import { assessmentReport } from '../../../src/brief/assessment/report.ts';
import { weightedBlocks } from '../../../src/brief/assessment/weighted.ts';
import { fallbackReport } from '../../../src/brief/bargaining/fallback.ts';
import { bargainInJson, fallbackInJson } from '../../../src/brief/bargaining/json.ts';
import { bargainReport } from '../../../src/brief/bargaining/report.ts';
import { type Block, sentencesOf } from '../../../src/brief/block.ts';
import type { Sentence } from '../../../src/brief/sentence.ts';
import { stabilityInJson } from '../../../src/brief/stability/json.ts';
import { stabilityReport } from '../../../src/brief/stability/report.ts';
import type { CaseDocument } from '../../../src/case/file/check-data.ts';
import { assess } from '../../../src/desk/assess/assess.ts';
import { runTask } from '../../../src/desk/assess/tasks.ts';
import { bargainInWorlds, bargainOverCase } from '../../../src/desk/bargain/bargain.ts';
import { fallbackOverStates } from '../../../src/desk/bargain/fallback.ts';
import { analyseStability } from '../../../src/desk/stability/stability.ts';
import { caseAt, onTable } from './reports.ts';

interface Traced {
  readonly name: string;
  readonly document: CaseDocument;
  readonly blocks: readonly Block[];
  /** As `--json` prints it. */
  readonly json: unknown;
}

const samples = readdirSync('catalog').filter(each => existsSync(`catalog/${each}/case.parley.yaml`));
const bargaining = { samples: 20, seed: 1, epsilon: 0.01 };

async function reportsOf(sample: string): Promise<Traced[]> {
  const document = caseAt(`catalog/${sample}/case.parley.yaml`);
  const traced = (name: string, blocks: readonly Block[], json: unknown): Traced => ({
    ...{ name: `${sample}: ${name}`, document, blocks },
    json: JSON.parse(JSON.stringify(json)),
  });
  const { situation, agenda } = document.case;
  const found: Traced[] = [];
  if (situation?.statusQuo) {
    const result = await assess(document, { concept: 'seq', samples: 20, seed: 1 }, async task => runTask(task));
    found.push(traced('assess', assessmentReport(result.value, { paths: true, full: true }), assessmentInJson(result)));
  }
  if (situation) {
    const parts = { why: 'status-quo', paths: true, leastChange: 'status-quo', coalitions: true } as const;
    const asked = { concepts: ['nash', 'seq'], changes: 1, tries: 200, ...(situation.statusQuo && parts) } as const;
    const result = analyseStability(document, asked);
    found.push(traced('stability', stabilityReport(result), stabilityInJson(result)));
  }
  if (agenda) {
    const result = await bargainInWorlds(document, bargaining);
    found.push(traced('bargain', bargainReport(result), bargainInJson(result)));
  }
  return found;
}

/** What the sample of all parts has beside: a variant with an agreement, a package on the table, rankings alone. */
async function moreOfVeld(): Promise<Traced[]> {
  const document = caseAt('catalog/veld-river/case.parley.yaml');
  const json = (value: unknown) => JSON.parse(JSON.stringify(value));
  const quiet = { ...bargaining, framework: 'quiet-channel' };
  const improved = await bargainInWorlds(document, { ...quiet, improve: onTable });
  const empty = await bargainInWorlds(document, { ...bargaining, framework: 'public-deadline' });
  const fallback = fallbackOverStates(document, { impasse: true });
  const dilemma = caseAt('catalog/prisoners-dilemma/case.parley.yaml');
  const ofRankings = { rankings: 'one', leastChange: 'status-quo' } as const;
  const ranked = analyseStability(dilemma, { concepts: ['seq'], changes: 1, tries: 200, ...ofRankings });
  return [
    { name: 'improve', document, blocks: bargainReport(improved), json: json(bargainInJson(improved)) },
    { name: 'no zone', document, blocks: bargainReport(empty), json: json(bargainInJson(empty)) },
    { name: 'fallback', document, blocks: fallbackReport(fallback), json: json(fallbackInJson(fallback)) },
    { name: 'rankings', document: dilemma, blocks: stabilityReport(ranked), json: json(stabilityInJson(ranked)) },
  ];
}

/** What no sample has: probabilities of exclusive futures. */
async function weighed(): Promise<Traced> {
  const document = caseAt('test/data/futures/mandate.parley.yaml');
  const result = await assess(document, { concept: 'seq', samples: 20, seed: 1 }, async task => runTask(task));
  const json = JSON.parse(JSON.stringify(assessmentInJson(result)));
  return { name: 'weighted', document, blocks: weightedBlocks(result.value), json };
}

const reports = [...(await Promise.all(samples.map(reportsOf))).flat(), ...(await moreOfVeld()), await weighed()];

/** Where a place leads: names of members may have dots of their own. */
function standsAt(data: unknown, parts: readonly string[]): readonly unknown[] {
  if (parts.length === 0) return [data];
  if (typeof data !== 'object' || data === null) return [];
  return parts.flatMap((_, at) => {
    const name = parts.slice(0, at + 1).join('.');
    return Object.hasOwn(data, name) ? standsAt((data as Record<string, unknown>)[name], parts.slice(at + 1)) : [];
  });
}

function at(data: unknown, place: string): readonly unknown[] {
  return place === '' ? [data] : standsAt(data, place.split('.'));
}

/** All numbers of some data; demands are told in words in it. */
function numbersIn(data: unknown): readonly number[] {
  if (typeof data === 'number') return [data];
  if (typeof data === 'string') return (data.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  if (typeof data === 'object' && data !== null) return Object.values(data).flatMap(numbersIn);
  return [];
}

/** The shares and points that a sentence says; differences in points of percent are rounded. */
function figuresIn(values: unknown): readonly number[] {
  if (typeof values !== 'object' || values === null) return [];
  if ('say' in values && String(values.say).startsWith('percentPoints')) return [];
  return Object.entries(values).flatMap(([name, value]) =>
    ['share', 'shares', 'span', 'points'].includes(name) && (typeof value === 'number' || isPair(value))
      ? numbersIn(value)
      : figuresIn(value),
  );
}

const isPair = (value: unknown) => Array.isArray(value) && value.every(each => typeof each === 'number');

describe.each(reports)('$name', ({ document, blocks, json }) => {
  const sentences = sentencesOf(blocks);
  const computed = sentences.filter(({ kind }) => kind === 'computed');
  const untrue = (holds: (each: Sentence) => boolean) => sentences.filter(each => !holds(each)).map(({ id }) => id);

  test('every sentence but a guide says where in the result it stands', () => {
    expect(computed.length).toBeGreaterThan(0);
    expect(untrue(({ kind, from }) => kind === 'guide' || from.length > 0)).toEqual([]);
    expect(sentences.flatMap(({ from }) => from.filter(place => at(json, place).length === 0))).toEqual([]);
  });

  test('the shares and points of a sentence stand at its places', () => {
    const says = ({ values, from }: Sentence) => {
      const known = from.flatMap(place => at(json, place)).flatMap(numbersIn);
      return figuresIn(values).every(figure => known.some(each => Math.abs(each - figure) < 2e-6));
    };
    expect(computed.filter(each => !says(each)).map(({ id, from }) => [id, from])).toEqual([]);
  });

  test('what is behind a sentence is evidence or a value of the case', () => {
    const { claims, assumptions } = document.case.record;
    const evidence = new Set<string>([...claims, ...assumptions].map(({ id }) => id));
    const isThere = (ground: string) => evidence.has(ground) || at(document.data, ground).length > 0;
    expect([...new Set(sentences.flatMap(({ because }) => because.filter(each => !isThere(each))))]).toEqual([]);
  });
});

/** Computed, and resting on nothing that the result could name: counts, names of cells, what was not found or not computed. */
const withoutEvidence: readonly string[] = [
  'changes.already.unseat',
  'changes.none',
  'decides.nothing',
  'differences.nothing',
  'differs.cell.same',
  'differs.framework.everyReading',
  'differs.framework.readings',
  'differs.future.readings',
  'differs.nothing',
  'differs.nothingFound',
  'fallback.impasse',
  'matrix.sameReadings',
  'path.cells',
  'paths.itself',
  'rankings.count',
  'rankings.of',
  'report.introduction',
  'report.settlement.rule',
  'report.supported',
  'short.agreement',
  'survives.nothing',
  'zone.generous',
  'zone.generous.no',
  'zone.share',
  'zone.strict',
];

test('what is computed names what is behind it, but for what stands here', () => {
  const computed = reports.flatMap(({ blocks }) => sentencesOf(blocks)).filter(({ kind }) => kind === 'computed');
  const named = new Set(computed.filter(({ because }) => because.length > 0).map(({ key }) => key));
  const keys = [...new Set(computed.map(({ key }) => key))].filter(key => !named.has(key));
  expect(keys.toSorted()).toEqual(withoutEvidence);
});

test('a result of another tool’s file names no places of a case', () => {
  const { seed, ...ofFile } = bargainOverCase(caseAt('catalog/veld-river/case.parley.yaml'), bargaining);
  const sentences = sentencesOf(bargainReport(ofFile));
  expect(seed).toBe(bargaining.seed);
  expect(sentences.flatMap(({ because }) => because)).toEqual([]);
});
