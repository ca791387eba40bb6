/** Files that are made to crash or to hang a reader are refused, in a bounded time, by an error that says so. */
import { expect, test } from 'vitest';
import { FileError, LimitError } from '../../core/errors.ts';
import { decodeText } from './decode.ts';
import { readCase } from './read.ts';

const head = 'parley: 1\ntitle: T\nparties: {a: {name: A, role: principal}}\n';
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');
const bomb = (levels: number) =>
  `x0: &x0 [l, l, l, l, l, l, l, l, l, l]\n${many(levels, i => `x${i + 1}: &x${i + 1} [${many(10, () => `*x${i}, `)}]\n`)}`;

const texts: readonly (readonly [name: string, text: string, kind: typeof FileError | typeof LimitError])[] = [
  ['an alias bomb', head + bomb(9), LimitError],
  ['an alias of itself', `${head}about: &a [*a]\n`, LimitError],
  ['many anchors', head + many(20_000, i => `k${i}: &k${i} v\nl${i}: *k${i}\n`), LimitError],
  [
    'a long list repeated',
    `${head}x: &x [${many(300, () => `[${many(300, () => 'y,')}],`)}]\ny: [${many(99, () => '*x,')}]\n`,
    LimitError,
  ],
  [
    '100,000 options',
    `${head}situation:\n  options:\n${many(100_000, i => `    o${i}: {by: a, says: S}\n`)}`,
    LimitError,
  ],
  ['directives, line after line', many(1_400_000, () => '%A\n'), LimitError],
  ['a key over and over', `{${'a,\n'.repeat(190_000)}}`, FileError],
  ['brackets', `${head}about: ${'['.repeat(500_000)}`, LimitError],
  ['closed brackets', `${head}about: ${'['.repeat(900)}${']'.repeat(900)}\n`, LimitError],
  ['indentation', head + many(2_000, i => `${' '.repeat(i)}k:\n`), LimitError],
  ['dashes', `${head}about:\n  ${'- '.repeat(200_000)}`, LimitError],
  ['questions', head + '? '.repeat(20_000), LimitError],
  [
    'negations',
    `${head}situation: {options: {o: {by: a, says: S}}, infeasible: ["${'not '.repeat(2_000)}o"]}\n`,
    FileError,
  ],
  [
    'parentheses',
    `${head}situation: {options: {o: {by: a, says: S}}, infeasible: ["${'('.repeat(9_000)}o"]}\n`,
    FileError,
  ],
  ['empty items', `${head}about: [${',\n'.repeat(1_000_000)}]`, LimitError],
  ['a long line of colons', `${head}about: ${': '.repeat(2_000_000)}`, LimitError],
  ['a key twice', `${head}title: U\n`, FileError],
  ['a prototype', `${head}__proto__: {polluted: true}\n`, FileError],
  ['a constructor', `parley: 1\ntitle: T\nparties: {constructor: {name: A, role: principal}}\n`, FileError],
  ['a prototype in a patch', `${head}futures: {f: {name: F, changes: {__proto__: {x: 1}}}}\n`, FileError],
  [
    'unknown evidence',
    `${head}record: {assumptions: {${many(20_000, i => `e${i}: {says: S},\n  `)}}}\nsituation: {options: {o: {by: a, says: S, because: [${many(900, i => `f${i},`)}]}}}\n`,
    FileError,
  ],
  ['wrong keys', head + many(900, i => `k${i}: v\n`), FileError],
  ['two documents', `${head}---\n${head}`, FileError],
  [
    'many variants',
    `${head}record: {assumptions: {${many(9_000, i => `e${i}: {says: S},\n  `)}}}\nfutures: {${many(999, i => `f${i}: {name: F},`)}}\n`,
    LimitError,
  ],
];

test.each(texts)('%s', (_, text, kind) => {
  expect(() => readCase(text)).toThrow(kind);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

const bytes: readonly (readonly [name: string, bytes: Uint8Array, code: string, place: string])[] = [
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x70, 0), 'ENCODING_UTF16', '1:1'],
  ['UTF-16 without a mark', Uint8Array.of(0x70, 0, 0x61, 0), 'CONTROL_CHARACTER', '1:2'],
  ['a broken sequence', Uint8Array.of(0x61, 0x0a, 0x62, 0xc3, 0x28), 'ENCODING_NOT_UTF8', '2:2'],
  ['NUL', Uint8Array.of(0x61, 0x0a, 0), 'CONTROL_CHARACTER', '2:1'],
];

test.each(bytes)('%s', (_, given, code, place) => {
  try {
    decodeText(given, 'f');
    expect.unreachable();
  } catch (error) {
    const { where } = error as FileError;
    expect(error).toMatchObject({ code });
    expect(`${where?.line}:${where?.column}`).toBe(place);
  }
});

test('a file over 5 MB is refused before it is decoded', () => {
  expect(() => decodeText(new Uint8Array(5_000_001), 'f')).toThrow(LimitError);
});

test('a byte order mark is no part of the text', () => {
  expect(decodeText(new TextEncoder().encode('\ufeffparley: 1'), 'f')).toBe('parley: 1');
});
