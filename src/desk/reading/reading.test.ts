/** Reading, end to end: the Veld report against our own annotation of it, bad input, and taking it into a case. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCase } from '../../case/file/read.ts';
import { decodeReport } from './decode-report.ts';
import { proposalsOf } from './proposals.ts';
import { openTagger, readingToJson, readReport } from './read-report.ts';
import { recordRows, rowsToCsv } from './record-view.ts';
import { acceptBy, takeIn } from './take-in.ts';

type Span = readonly [number, number];
interface Annotation {
  readonly attributions: readonly { source: Span; cue: Span; content: Span; grade: string; firmness: string }[];
  readonly contradictions: readonly { kind: string; spans: readonly [Span, Span] }[];
  readonly asides: readonly Span[];
  readonly dates: readonly { span: Span; value: string }[];
  readonly actors: readonly string[];
}

const folder = 'catalog/veld-river/reading';
const bytes = readFileSync(`${folder}/report.txt`);
const annotation = JSON.parse(readFileSync(`${folder}/annotation.json`, 'utf8')) as Annotation;
const tagger = openTagger();
const report = readReport('report.txt', bytes, tagger);
const { reading, text } = report;
const meets = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);

test('the Veld report: all annotated contents are found, most with their source, grade and firmness', () => {
  const found = annotation.attributions.map(gold => ({
    gold,
    mine: reading.attributions.find(
      each =>
        each.content.some(span => meets(span, gold.content)) && each.source.some(span => meets(span, gold.source)),
    ),
  }));
  expect(found.filter(({ mine }) => mine).length).toBeGreaterThanOrEqual(annotation.attributions.length - 1);
  const graded = found.filter(({ gold, mine }) => mine?.grade === gold.grade);
  const firm = found.filter(({ gold, mine }) => mine?.firmness === gold.firmness);
  expect(graded.length).toBeGreaterThanOrEqual(annotation.attributions.length - 2);
  expect(firm.length).toBeGreaterThanOrEqual(annotation.attributions.length - 2);
});

test('the Veld report: the contradictions are those annotated and no others', () => {
  const isRight = (
    mine: (typeof reading.contradictions)[number],
    gold: Annotation['contradictions'][number],
  ): boolean => mine.kind === gold.kind && gold.spans.every(span => mine.spans.some(each => meets(each, span)));
  for (const gold of annotation.contradictions)
    expect(
      reading.contradictions.some(mine => isRight(mine, gold)),
      gold.kind,
    ).toBe(true);
  expect(reading.contradictions).toHaveLength(annotation.contradictions.length);
});

test('the Veld report: actors, dates and what is set aside', () => {
  expect(reading.actors.map(actor => actor.name).toSorted()).toEqual([...annotation.actors].toSorted());
  for (const { span, value } of annotation.dates)
    expect(reading.dates).toContainEqual(expect.objectContaining({ span, value }));
  expect(reading.asides.map(aside => aside.span)).toEqual(annotation.asides);
});

test('every span lies in the text and is given in the shape of --json', () => {
  const json = readingToJson(report) as Record<string, unknown>;
  for (const key of ['language', 'length', 'sentences', 'attributions', 'hedges', 'actors', 'dates', 'contradictions'])
    expect(json).toHaveProperty(key);
  for (const { source, cue, content } of reading.attributions)
    for (const [start, end] of [...source, ...cue, ...content]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
});

test('into a new case: once, and nothing twice', () => {
  const empty = readCase(
    'parley: 1\ntitle: A new case\nstatus: working\nparties:\n  lowland: {name: Lowland, role: principal}\n',
    'new.parley.yaml',
  );
  const proposals = proposalsOf(report);
  const first = takeIn(empty, proposals, acceptBy('all', proposals), report.file);
  expect(first.added.claims).toBeGreaterThan(10);
  expect(first.added.contradictions).toBe(annotation.contradictions.length);
  expect(first.document.case.parties.filter(party => party.name === 'Lowland')).toHaveLength(1);
  for (const { at } of first.document.case.record.claims) expect(at?.[1]).toBeLessThanOrEqual(text.length);
  const second = takeIn(first.document, proposals, acceptBy('all', proposals), report.file);
  expect(second.added).toEqual({ claims: 0, parties: 0, contradictions: 0 });
  expect(second.document).toBe(first.document);
  const anonymous = recordRows(first.document.case, { onlyAnonymous: true });
  expect(anonymous.every(row => row.grade === 'attributed-anonymous')).toBe(true);
  expect(rowsToCsv(anonymous).split('\r\n')).toHaveLength(anonymous.length + 2);
});

test('graded leaves out the author’s own voice', () => {
  const proposals = proposalsOf(report);
  const accepted = acceptBy('graded', proposals);
  expect([...accepted.claims].every(index => proposals.claims[index]?.grade !== 'author-inference')).toBe(true);
  expect(accepted.parties.size).toBe(0);
});

test('a cell that a spreadsheet would run is made harmless', () => {
  const row = { id: 'c1', by: 'a, b', says: '=1+1', grade: '', firmness: '', source: 's', at: '' };
  expect(rowsToCsv([row])).toContain('c1,"a, b",\'=1+1');
});

/** 3 MB in a full run. */
function fullReports(): string {
  const size = process.env.PARLEY_FULL === '1' ? 3_000_000 : 500_000;
  const one = `${text}\n\n`;
  return one.repeat(Math.ceil(size / one.length));
}

describe('bad input', () => {
  test('empty and binary files are refused with a reason', () => {
    expect(() => decodeReport(utf8(' \n'), 'a.txt')).toThrow(/no text/);
    expect(() => decodeReport(new Uint8Array([77, 90, 0, 1, 2, 3]), 'a.bin')).toThrow(/not a text/);
    expect(() => decodeReport(new Uint8Array(20_000_001), 'a.txt')).toThrow(/20,000,001 bytes/);
  });
  test('UTF-16, windows-1252 and a byte order mark are decoded', () => {
    expect(decodeReport(new Uint8Array([0xff, 0xfe, 0x41, 0]), 'a').text).toBe('A');
    expect(decodeReport(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), 'a').text).toBe('A');
    expect(decodeReport(new Uint8Array([0x93, 0x41, 0x94]), 'a')).toEqual({ text: '“A”', encoding: 'windows-1252' });
  });
  test('UTF-16 without a mark and Cyrillic in one byte a letter are recognised', () => {
    const wide = Buffer.from('The minister said that the gates stay shut.', 'utf16le');
    expect(decodeReport(wide, 'a')).toEqual({
      text: 'The minister said that the gates stay shut.',
      encoding: 'utf-16le',
    });
    expect(decodeReport(Buffer.from(wide).swap16(), 'a').encoding).toBe('utf-16be');
    const word = [0xec, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0, 0x20];
    expect(decodeReport(new Uint8Array([...word, ...word]), 'a')).toEqual({
      text: 'министр министр ',
      encoding: 'windows-1251',
    });
  });
  test('a page keeps its report and sets the boxes around it aside; spans hold in the page', () => {
    const page = `<!doctype html><html><head><title>x</title><script>var a = "b";</script></head><body>
<nav>Read more</nav><p>&ldquo;No gate will open,&rdquo; the minister of Highland said on Monday.</p>
<p>The minister added that the money is not safe &amp; the talks are over.</p>
<p>Subscribe to our newsletter</p></body></html>`;
    const { reading: found, text: decoded } = readReport('a.html', utf8(page), tagger);
    expect(found.format).toBe('html');
    expect(found.asides.map(({ span }) => decoded.slice(...span))).toContain('Subscribe to our newsletter');
    expect(found.sentences.map(span => decoded.slice(...span)).join(' ')).not.toContain('var a');
    expect(found.attributions.flatMap(each => each.source.map(span => decoded.slice(...span)))).toContain(
      'the minister of Highland',
    );
  });
  test('another language keeps sentences and dates and says what is not read', () => {
    const german = readReport(
      'a',
      utf8(
        'Der Minister sagte am Montag, dass die Schleusen nicht geöffnet werden. Das ist die Lage seit dem 2026-03-04 und sie ist nicht neu.',
      ),
      tagger,
    ).reading;
    expect(german.language).toBe('de');
    expect(german.sentences).toHaveLength(2);
    expect(german.dates).toHaveLength(1);
    expect(german.notes).toEqual([{ say: 'reading.note.language', values: { code: { tongue: 'de' } } }]);
  });
  test.each([
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['many reports in one', fullReports()],
    ['opening marks alone', '“'.repeat(300_000)],
    ['no sentence ends', 'the of and to '.repeat(20_000)],
    ['angle brackets', '<p><p><p>'.repeat(30_000)],
    ['right-to-left and mixed scripts', 'قال الوزير في "the talks" إن السلام ممكن. 和平是可能的。 '.repeat(500)],
  ])('%s is read in bounded time', (_, value) => {
    expect(readReport('a', utf8(value), tagger).reading.length).toBe(value.length);
  });
});

describe.skipIf(!existsSync('../shared/texts/envoys.txt'))(
  'the report on envoys (where the shared texts are at hand)',
  () => {
    const envoys = () => readReport('envoys.txt', readFileSync('../shared/texts/envoys.txt'), tagger).reading;
    test('lists the contradictions an analyst would, and no more than ten', () => {
      const kinds = envoys().contradictions.map(each => each.kind);
      expect(kinds.filter(kind => kind === 'titles').length).toBe(2);
      for (const kind of ['office', 'terms', 'count', 'acknowledgement', 'basis']) expect(kinds).toContain(kind);
      expect(kinds.length).toBeLessThanOrEqual(10);
    });
    test('sets the partner line and the subscription box aside', () => {
      expect(envoys().asides.length).toBe(5);
    });
  },
);
