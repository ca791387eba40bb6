/**
 * Commands in the languages that are not written in Latin letters, on a case whose every name and id begins with q: what is said
 * in Latin letters is one of these, a key of the format, a command, a flag or the name of a format or method. No English is left.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';
import { isBalanced } from '../../../test/support/directions.ts';
import { cases } from '../../../test/support/size.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-latin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const text = `parley: 1
title: Qirim qalat
figures: Qanalo qefigu
parties:
  qa: {name: Qarland, role: principal}
  qb: {name: Qoland, role: principal}
  qc: {name: Qonvo, role: convener}
record:
  sources:
    qs: {title: Qazeta, kind: press}
  claims:
    q1: {says: Qa qopeno., by: qa, grade: stated-public, firmness: asserted, source: qs}
    q2: {says: Qa qo-shut., by: author, grade: author-inference, firmness: hedged, source: qs}
    q3: {says: Qo qe., by: anonymous, grade: attributed-anonymous, firmness: denied, source: qs}
    q4: {says: Qo qi., source: qs}
  assumptions:
    q5: {says: Qanalo., sure: 0.7}
  contradictions:
    q6: {between: [q1, q2], says: Qopeno qo-shut.}
situation:
  options:
    qopen: {by: qa, says: Qopeno}
    qpay: {by: qb, says: Qepayo, because: [q1]}
    qhelp: {by: qc, says: Qehelpo, because: [q5]}
  status-quo: []
  infeasible: [qpay and not qhelp]
  irreversible: {qpay: taken}
  preferences:
    qa: [{statement: qpay, sure: [0.6, 0.9]}, not qopen]
    qb: [qopen, {statement: not qpay, because: [q5]}]
    qc: [qopen]
frameworks:
  qf: {name: Qamevo, changes: {situation: {infeasible: []}}}
futures:
  qu: {name: Qutura, probability: [0.2, 0.4], changes: {situation: {status-quo: [qopen]}}}
readings:
  qr: {name: Qeading, changes: {situation: {options: {qpay: {because: null}}}}}
agenda:
  issues:
    qi: {name: Qissu, values: [qlow, qmid, qhigh]}
    qj: {name: Qajisu, values: [qone, qtwo]}
  utilities:
    qa: {weights: {qi: 60, qj: 40}, scores: {qi: {qlow: 0, qmid: 70, qhigh: 100}, qj: {qone: 100, qtwo: 0}}, reservation: [40, 50]}
    qb: {weights: {qi: 50, qj: 50}, scores: {qi: {qlow: 100, qmid: 60, qhigh: 0}, qj: {qone: 0, qtwo: 100}}, red-lines: [qi = qhigh], because: [q5]}
`;
const whole = file('q.yaml', text);
const odd = file('qodd.yaml', text.replace('qc: [qopen]', 'qc: [qopen, qopen]').replace('qmid: 60, ', ''));
const broken = file(
  'qbroken.yaml',
  text.replace('by: qa, says: Qopeno', 'by: qx, says: 3').replace('title:', 'qitle:'),
);
const notYaml = file('qyaml.yaml', 'title: "Q\nparties: [');
const xml = file('qdomain.xml', '<negotiation_template><utility_space><objective index="0"></utility_space>');
const transcript = join(folder, 'q.pgt');
const cut = join(folder, 'qcut.pgt');

beforeAll(async () => {
  await parley('gauge', 'practice', whole, '--unclear', 'refuse', '--transcript', transcript);
  writeFileSync(cut, 'PGT1qqqqqqqq');
}, 60_000);

const samples = ['--samples', '20'];
const commands: readonly (readonly string[])[] = [
  ['assess', whole, ...samples, '--workers', '1', '--paths'],
  ['stability', whole, '--why', 'status-quo', '--coalitions', '--paths', '--least-change', 'status-quo'],
  ['stability', whole, '--why', 'qnowhere'],
  ['bargain', whole, ...samples],
  ['bargain', whole, ...samples, '--improve', 'qi=qlow, qj=qone'],
  ['bargain', whole, ...samples, '--improve', '{"qi": '],
  ['bargain', whole, ...samples, '--improve', 'qi'],
  ['bargain', whole, '--rankings', '--impasse'],
  ['bargain', xml],
  ['record', whole],
  ['record', whole, '--anonymous'],
  ['check', whole],
  ['check', odd],
  ['check', broken],
  ['check', notYaml],
  ['check', whole, 'q', 'q'],
  ['check', join(folder, 'qmissing.yaml')],
  ['format', whole, '--check'],
  ['export', whole, '--to', 'gmcr', '--out', join(folder, 'q.gmcr')],
  ['import', xml, '--out', join(folder, 'qnew.yaml')],
  ['gauge', 'practice', whole],
  ['gauge', 'practice', whole, '--unclear', 'refuse'],
  ['gauge', 'practice', whole, '--unclear', 'refuse', '--levels', 'qstrong=80, qlive'],
  ['gauge', 'verify', transcript],
  ['gauge', 'verify', cut],
  ['gauge', 'relay', '--port', 'q'],
  ['qnone'],
  ['check', whole, '--qnone'],
];

/**
 * Names of formats, methods and people, the letters of a method for coalitions, what a command is typed with, words of conditions and of
 * worked examples, an element of Markdown, a field of messages by its name.
 */
const known = new Set(
  'parley json yaml xml csv html markdown gmcr genius geniusweb negmas negolog nash smr gmr seq sseq kalai smorodinsky ctrl session cnash cgmr csmr cseq div dir rtl accept refuse not and flow payment issue true'.split(
    ' ',
  ),
);

async function keysAndFlags(): Promise<ReadonlySet<string>> {
  const schema = (await parley('schema')).out;
  const keys = [...schema.matchAll(/"([a-z-]+)":/g)].map(([, key]) => key!);
  const helps = await Promise.all(
    [[], ...commands.map(([name = '']) => [name]), ['gauge', 'practice'], ['gauge', 'relay']].map(path =>
      parley(...path, '--help'),
    ),
  );
  const flags = helps.flatMap(({ out }) => [...out.matchAll(/(?:--|<)([a-z-]+)/g)].map(([, flag]) => flag!));
  const names = [...(await parley('--help')).out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!);
  return new Set([...keys, ...flags, ...names].flatMap(each => [each, ...each.split('-')]));
}

/** Words in Latin letters that nobody has to have: without names, codes, paths and what stands after a flag. */
function foreignWords(said: string, allowed: ReadonlySet<string>): string[] {
  const bare = said
    .replaceAll(folder, '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/^[A-Z][A-Z_]+ |(?<= )[A-Z][A-Z_]+_[A-Z_]+/gm, '')
    .replace(/(?:\b[0-9a-f]{4}\s+){3,}[0-9a-f]{4}\b|\b[0-9a-f]{16,}\b/g, '')
    .replace(/[\w./-]*\.(yaml|xml|pgt|gmcr|md)\b/g, '');
  const words = bare.match(/(?<![\p{L}\p{N}_])[A-Za-z][A-Za-z-]+/gu) ?? [];
  return [...new Set(words.map(each => each.toLowerCase()))].filter(
    each => !each.startsWith('q') && !known.has(each) && !allowed.has(each),
  );
}

test.each(cases(['uk'], ['uk', 'ru', 'ar']))('no English in %s', async language => {
  const allowed = await keysAndFlags();
  const left: Record<string, string[]> = {};
  for (const command of commands) {
    const { out, err } = await parley('--language', language, ...command);
    expect(`${out}${err}`.split('\n').filter(line => !isBalanced(line))).toEqual([]);
    const foreign = foreignWords(`${out}${err}`, allowed);
    if (foreign.length > 0) left[command.map(each => each.replace(folder, '')).join(' ')] = foreign;
  }
  expect(left).toEqual({});
});

test('what is English would be found', async () => {
  const { out } = await parley('record', whole);
  expect(foreignWords(out, await keysAndFlags())).toEqual(expect.arrayContaining(['stated', 'hedged', 'public']));
});
