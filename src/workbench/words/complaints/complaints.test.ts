/** Whatever the page complains of is said in every language, with what it quotes. */
import { describe, expect, it, test } from 'vitest';
import { editCase } from '../../../case/edit/edit.ts';
import { decodeText } from '../../../case/file/decode.ts';
import { readCase } from '../../../case/file/read.ts';
import { parseYaml } from '../../../case/file/yaml-text.ts';
import { parseStatement } from '../../../case/statement/parse.ts';
import { type Complaint, FileError, ParleyError } from '../../../core/errors.ts';
import { decodeReport } from '../../../desk/decode-report.ts';
import type { LanguageCode as Language } from '../../../words/languages.ts';
import { ar } from './ar.ts';
import { complaintIn } from './complaint-in.ts';
import { type Complaining, en, nouns, type Sentence } from './en.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

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

const others: Readonly<Record<Exclude<Language, 'en'>, Complaining>> = { uk, ru, fr, ar };
const sentences = Object.keys(en) as Sentence[];
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!).toSorted();

describe.each(Object.entries(others) as [Exclude<Language, 'en'>, Complaining][])('in %s', (language, words) => {
  it('carries over all that a sentence quotes, and is not English', () => {
    for (const sentence of sentences) {
      expect(placeholders(words.sentences[sentence]), sentence).toEqual(placeholders(en[sentence]));
      if (!/^\{noun\}/.test(en[sentence])) expect(words.sentences[sentence]).not.toBe(en[sentence]);
    }
    for (const noun of nouns) expect(words.nouns[noun]).toMatch(/\S/);
  });

  it('says each sentence where its English stands', () => {
    for (const sentence of sentences) {
      const values: Record<string, string> = {
        noun: 'parties',
        list: 'a text or a list',
        said: 'Choose another name.',
      };
      const english = en[sentence].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `${name}9`);
      const said = complaintIn(english[0]!.toUpperCase() + english.slice(1), language, words);
      expect(said, sentence).toBeDefined();
      for (const name of placeholders(en[sentence]))
        if (name.length === 1) expect(said, sentence).toContain(`\u2068${name}9\u2069`);
    }
  });

  it.each(complaintsOfAll().map(each => [each]))('%s', sentence => {
    const said = complaintIn(sentence, language, words);
    expect(said).toBeDefined();
    expect(said).not.toBe(sentence);
  });
});

test('what is quoted may look like a pattern', () => {
  expect(complaintIn('"{a} $& {noun}" is not an option.', 'fr', fr)).toBe(
    '« \u2068{a} $& {noun}\u2069 » n’est pas une option.',
  );
  expect(complaintIn('Something else.', 'fr', fr)).toBeUndefined();
  expect(complaintIn('"x" is not a spoon.', 'fr', fr)).toBeUndefined();
});

/** Messages and hints of a wide range of bad input, each once. */
function complaintsOfAll(): string[] {
  const complaints: Pick<Complaint, 'message' | 'hint'>[] = [];
  const attempt = (work: () => unknown): void => {
    try {
      work();
    } catch (error) {
      if (error instanceof FileError) complaints.push(...error.complaints);
      else if (error instanceof ParleyError) complaints.push(error);
      else throw error;
    }
  };
  for (const text of badFiles) attempt(() => readCase(text, 'f'));
  for (const text of badYaml) attempt(() => parseYaml(text, 'f'));
  for (const text of badStatements) complaints.push(...parseStatement(text, vocabulary).problems);
  for (const bytes of badBytes) {
    attempt(() => decodeText(bytes, 'f'));
    attempt(() => decodeReport(bytes, 'f'));
  }
  const good = readCase(sound, 'f');
  attempt(() => editCase(good, [{ do: 'rename', at: ['parties', 'a'], to: 'b' }]));
  attempt(() => editCase(good, [{ do: 'delete', at: ['parties', 'a'] }]));
  return [...new Set(complaints.flatMap(({ message, hint }) => [message, ...(hint ? [hint] : [])]))];
}
