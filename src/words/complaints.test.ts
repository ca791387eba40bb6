/** Whatever is complained of is said in every language, with what fills its sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectSaid } from '../../test/support/said.ts';
import { editCase } from '../case/edit/edit.ts';
import { decodeText } from '../case/file/decode.ts';
import { readCase } from '../case/file/read.ts';
import { variantCase } from '../case/file/variant.ts';
import { parseYaml } from '../case/file/yaml-text.ts';
import { importGmcr } from '../case/gmcr/import-gmcr.ts';
import { parseStatement } from '../case/statement/parse.ts';
import { type Complaint, FileError, ParleyError, plainComplaint } from '../core/errors.ts';
import { decodeReport } from '../desk/reading/decode-report.ts';
import { complaintsEn } from './catalogues/complaints/en.ts';
import { complaint, complaintIn } from './complaint.ts';
import { loadLanguage } from './load-language.ts';

const head = 'parley: 1\ntitle: T\n';
const sound = `${head}parties: {a: {name: A, role: principal}, b: {name: B, role: principal}}\nsituation: {options: {x: {by: a, says: X}}, status-quo: []}\n`;
const badFiles = [
  '',
  'title: T\n',
  'parley: 2\n',
  `${head}titel: T\n`,
  `${head}parties: {A: {name: A}, and: {name: B}, c: {nam: C}}\n`,
  `${head}parties: [a, b]\n`,
  `${head}parties: {a: {name: ''}}\n`,
  `${head}parties: {a: {name: ${'x'.repeat(1100)}}}\n`,
  sound.replace('by: a', 'by: nobody'),
  sound.replace('by: a', 'by: aa'),
  sound.replace('status-quo: []', 'status-quo: [y]'),
  sound.replace('status-quo: []', 'status-quo: [], infeasible: [not x]'),
  sound.replace('status-quo: []', 'status-quo: 3'),
  sound.replace('status-quo: []', 'irreversible: {x: sideways}'),
  sound.replace('status-quo: []', 'preferences: {a: [x and y, {statement: x, sure: 3}, {statement: x, because: [e]}]}'),
  sound.replace('status-quo: []', 'preferences: {a: 7, c: [x]}'),
  `${sound}frameworks: {as-is: {name: N, changes: {}}, f: {name: F, changes: {parley: 2}}}\n`,
  `${sound}frameworks: {f: {name: F, changes: {situation: {options: {y: null}}}}}\n`,
  `${sound}frameworks: {f: {name: F, changes: {parties: {a: null}}}}\n`,
  `${sound}futures: {f: {name: F, probability: [0.8, 0.2], changes: {}}}\n`,
  `${sound}agenda: {issues: {i: {name: I, values: [v]}}, utilities: {a: {weights: {i: 1}, points: {i: {v: 1}}}}}\n`,
  `${sound}agenda: {issues: {i: {name: I, values: [v]}}, utilities: {a: {reservation: 101}}}\n`,
  `${sound}futures: {f: {name: F, probability: 3, changes: {}}}\n`,
  sound.replace('status-quo: []', 'preferences: {a: [{statement: x, sure: 7}]}'),
  `${sound}futures: {f: {name: F, probability: -1, changes: {}}}\n`,
  `${sound}futures: {f: {name: F, exclusive: true, probability: 0.7}, g: {name: G, exclusive: true, probability: [0.4, 1]}}\n`,
  `${sound}record: {sources: {s: {title: S, date: yesterday}}, claims: {c: {says: C, source: t, span: [9, 3]}}, assumptions: {c: {says: C}}}\n`,
  `${sound}agenda: {issues: {i: {name: I, values: [1, 1]}}, utilities: {c: {weights: {j: 1}, scores: {i: {2: 1}}}}}\n`,
  `${sound}agenda: {issues: {i: {name: I, values: [low, high]}}, infeasible: [i < high, j = 3, i = mid, x, i]}\n`,
  `${head}parties: {a: {name: A}}\n<<: 1\n`,
  `${head}parties: {a: {name: A}}\n__proto__: 1\n`,
  `${sound}# ${'x'.repeat(250_001)}\n`,
  '\n'.repeat(200_001),
  `${head}x: [${'*a,'.repeat(1001)}]\n`,
];
const badYaml = [
  'a: 1\n---\nb: 2\n',
  'a: b: c\n',
  'a: "open\n',
  'a: [b, c\nd: e\n',
  'a:\n\tb: 1\n',
  'a: @x\n',
  'a: "\\q"\n',
  'a:\n  - b\n c\n',
  'a\nb: c\n',
  '%A b\na: 1\n',
  'a: *b\n',
  '{a: 1}: b\n',
  'a: 1\na: 2\n',
  `a: ${'['.repeat(100)}`,
  'a: "b"#c\n',
  'a: [b\n - c]\n',
  'a: !x b\n',
  'a: !!int x\n',
  'a: &b &c d\n',
  'a: {b: c d: e}\n',
  'a:b\n',
  'a: *\n',
  'a: }\n',
];
const vocabulary = { options: ['x', 'y'], issues: [{ id: 'i', name: 'I', values: ['low', 'high'], ordered: false }] };
const badStatements = [
  '',
  'x $ y',
  'x "',
  'x y',
  'x if y if x',
  'x )',
  'x and',
  'and x',
  '(x',
  'z',
  'i',
  'i =',
  'i = mid',
  'i < high',
  'j = 3',
  `${'not '.repeat(300)}x`,
  'x and '.repeat(5000),
];
const badBytes = [
  new Uint8Array(20_000_001),
  new Uint8Array([0xff, 0xfe, 65, 0, 66, 0]),
  new Uint8Array([0xc3, 0x28, 0xff]),
  new TextEncoder().encode('a\u0001b'),
  new TextEncoder().encode(`PK\u0000\u0001\u0002${'\u0003'.repeat(50)}`),
  new Uint8Array(),
  new TextEncoder().encode('  \n'),
];

const badGmcr = [
  '{',
  '{"options": 3, "decisionMakers": []}',
  '{"options": [{"name": "x"}], "decisionMakers": [{"name": "A", "options": [0, 7], "preferences": [[]]}]}',
  '{"options": [{"name": "x"}], "decisionMakers": []}',
];

test('every complaint is said in every language, with its hint', () => {
  const raised = complaintsOfAll();
  expect(raised.length).toBeGreaterThan(80);
  for (const each of raised) expectSaid(new ParleyError(each));
});

test('what a sentence quotes may look like a place, and what no catalogue has stays as it is', async () => {
  const odd = complaint('OPTION_UNKNOWN', { id: '{near} $& {id}' });
  expect(complaintIn(odd, await loadLanguage('fr')).message).toBe('« {near} $& {id} » n’est pas une option.');
  const foreign = { code: 'NOT_OURS', message: 'Something else.' };
  expect(complaintIn(foreign, await loadLanguage('fr'))).toEqual(foreign);
});

test('every code that is written without a key has a sentence too; remarks of "check" are no complaints', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    name =>
      /\.tsx?$/.test(name) &&
      !/\.test\.tsx?$/.test(name) &&
      !name.startsWith('words/catalogues/') &&
      !/check/.test(name),
  );
  const codes = files.flatMap(name => [
    ...readFileSync(`src/${name}`, 'utf8').matchAll(/(?:code: |new MalformedError\(|refuse\()'([A-Z][A-Z_0-9]+)'/g),
  ]);
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.map(([, code]) => code!).filter(code => !(code in complaintsEn))).toEqual([]);
});

/** Complaints of a wide range of bad input, each sentence once. */
function complaintsOfAll(): Complaint[] {
  const complaints: Complaint[] = [];
  const attempt = (work: () => unknown): void => {
    try {
      work();
    } catch (error) {
      if (error instanceof FileError) complaints.push(...error.complaints);
      else if (error instanceof ParleyError) complaints.push(plainComplaint(error));
      else throw error;
    }
  };
  for (const text of badFiles) attempt(() => readCase(text, 'f'));
  for (const text of badYaml) attempt(() => parseYaml(text, 'f'));
  for (const text of badStatements) {
    complaints.push(...parseStatement(text, vocabulary).problems.map(({ span: _, ...said }) => said));
  }
  for (const bytes of badBytes) {
    attempt(() => decodeText(bytes, 'f'));
    attempt(() => decodeReport(bytes, 'f'));
  }
  for (const text of badGmcr) attempt(() => importGmcr(text, 'f'));
  const good = readCase(sound, 'f');
  attempt(() => editCase(good, [{ do: 'rename', at: ['parties', 'a'], to: 'b' }]));
  attempt(() => editCase(good, [{ do: 'delete', at: ['parties', 'a'] }]));
  attempt(() => editCase(good, [{ do: 'insert', at: ['parties', 'a'], value: 1 }]));
  attempt(() => variantCase(good, { framework: 'g' }));
  return [...new Map(complaints.map(each => [`${each.message} ${each.hint}`, each])).values()];
}
