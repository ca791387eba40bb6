/** Files that are broken or made to harm: a clear error, soon, and nothing read from elsewhere. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSaid } from '../../../../test/support/said.ts';
import { cases } from '../../../../test/support/size.ts';
import { ParleyError } from '../../../core/errors.ts';
import { toNumber } from '../../../core/rational.ts';
import { readScenario } from './read-scenario.ts';

const issue = (items: string) => `<issue index="1" name="Price" vtype="discrete">${items}</issue>`;
const domain = `<negotiation_template><utility_space><objective>${issue('<item index="1" value="low"/><item index="2" value="high"/>')}</objective></utility_space></negotiation_template>`;
const profile = (low = '1', high = '3', weight = '1') =>
  `<utility_space><objective><weight index="1" value="${weight}"/>${issue(`<item index="1" value="low" evaluation="${low}"/><item index="2" value="high" evaluation="${high}"/>`)}</objective></utility_space>`;
const read = (first: string, ...profiles: string[]) =>
  readScenario([first, ...profiles].map((text, index) => ({ file: `${index}.xml`, text })));

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    expectSaid(error);
    return error.code;
  }
  return 'none';
}

describe('hostile XML', () => {
  const billion = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${'&a;'.repeat(10)}">`).join('')}]>`;
  const broken: [string, string, string][] = [
    ['a billion laughs', `${billion}${domain}`, 'XML_DOCTYPE'],
    ['an external entity', `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${domain}`, 'XML_DOCTYPE'],
    [
      'a document type alone',
      `<!DOCTYPE negotiation_template SYSTEM "http://example.org/x.dtd">${domain}`,
      'XML_DOCTYPE',
    ],
    ['an unknown entity', domain.replace('low', '&low;'), 'XML_WRONG'],
    ['deep nesting', '<a>'.repeat(100_000), 'XML_TOO_LARGE'],
    ['too many elements', `<a>${'<b/>'.repeat(200_000)}</a>`, 'XML_TOO_LARGE'],
    ['a file cut off', domain.slice(0, -30), 'XML_WRONG'],
    ['a closing tag too many', domain.replace('</objective>', '</objective></more>'), 'XML_WRONG'],
    ['an attribute twice', domain.replace('index="1"', 'index="1" index="1"'), 'XML_WRONG'],
    ['a NUL', domain.replace('low', 'lo\u0000w'), 'XML_WRONG'],
    ['no issue', '<html><body/></html>', 'PROFILE_WRONG'],
    ['two roots', `${domain}${domain}`, 'XML_WRONG'],
    ['an issue twice', domain.replace('</objective>', `${issue('<item value="x"/>')}</objective>`), 'PROFILE_WRONG'],
    ['a value twice', domain.replace('high', 'low'), 'PROFILE_WRONG'],
    ['an issue without values', domain.replace(/<item.*?\/><item.*?\/>/, ''), 'PROFILE_WRONG'],
    ['a continuous issue', domain.replace('vtype="discrete"', 'vtype="real"'), 'ISSUE_TYPE'],
  ];
  test.each(broken)('%s', (_name, text, code) => {
    expect(codeOf(() => read(text, profile(), profile()))).toBe(code);
  });

  test.each([
    ['not a number', profile('NaN')],
    ['hexadecimal', profile('0x10')],
    ['negative', profile('-1')],
    ['infinite', profile('1e999')],
    ['empty weight', profile('1', '3', '')],
    ['no such issue', profile().replace('Price', 'Prize')],
    ['no weights', profile().replace(/<weight[^>]*>/, '')],
    [
      'a value that the domain has not',
      profile().replace('<item index="2"', '<item index="3" value="other" evaluation="9"/><item index="2"'),
    ],
    ['a value missing', profile().replace('<item index="2" value="high" evaluation="3"/>', '')],
  ])('a profile with %s', (_name, text) => {
    expect(codeOf(() => read(domain, profile(), text))).toBe('PROFILE_WRONG');
  });

  test('names that mean something to objects are names', () => {
    const named = (text: string) => text.replaceAll('low', '__proto__').replaceAll('Price', 'constructor');
    const scenario = read(named(domain), named(profile()), named(profile()));
    expect(scenario.issues).toEqual([{ name: 'constructor', values: ['__proto__', 'high'] }]);
  });

  test('texts that are cut or changed anywhere give a scenario or an error of the program', () => {
    const texts = [domain, profile(), profile('2', '1')];
    fc.assert(
      fc.property(fc.nat(2), fc.nat(400), fc.nat(20), fc.string({ maxLength: 8 }), (which, at, length, insert) => {
        const changed = texts.map((text, index) =>
          index === which ? text.slice(0, at) + insert + text.slice(at + length) : text,
        );
        codeOf(() => read(changed[0]!, ...changed.slice(1)));
      }),
      { seed: 61, numRuns: cases(500, 10_000) },
    );
  });
});

describe('broken JSON and YAML', () => {
  const web = '{"name":"d","issuesValues":{"p":{"values":["a","b"]}}}';
  test.each([
    ['nothing known', '{"x": 1}', 'FORMAT_UNKNOWN'],
    ['empty', '', 'FORMAT_UNKNOWN'],
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\n`,
      'TOO_MANY_ALIASES',
    ],
    ['deep nesting', '['.repeat(100_000), 'NESTED_TOO_DEEP'],
    ['a key of objects', '{"__proto__": {"issuesValues": {}}}', 'KEY_FORBIDDEN'],
    ['two domains', web, 'PROFILE_WRONG'],
  ])('%s', (_name, text, code) => {
    expect(
      codeOf(() =>
        readScenario([
          { file: 'd', text: web },
          { file: 'x', text },
        ]),
      ),
    ).toBe(code);
  });

  test('NegMAS: what would be read wrong is refused, an outer reserved value is read', () => {
    const issues = (type: string) => `issues: [{name: Price, values: [1, 2], type: ${type}}]\n`;
    const ufun = (more: string) => `ufun: {weights: [1], values: [{mapping: {1: 2, 2: 8}}]${more}}\n`;
    const scenario = (first: string, second: string, type = 'CategoricalIssue') =>
      readScenario([
        { file: 'd', text: issues(type) },
        { file: 'a', text: first },
        { file: 'b', text: second },
      ]);
    expect(codeOf(() => scenario(ufun(''), ufun(''), 'ContiguousIssue'))).toBe('PROFILE_WRONG');
    expect(codeOf(() => scenario(ufun(''), ufun(', bias: 3')))).toBe('PROFILE_WRONG');
    expect(codeOf(() => scenario(ufun(''), ufun(', reserved_value: .inf')))).toBe('PROFILE_WRONG');
    expect(codeOf(() => scenario(ufun(''), ufun(', reserved_value: "4"')))).toBe('PROFILE_WRONG');
    const { profiles } = scenario(`${ufun('')}reserved_value: 4\n`, ufun(', reserved_value: -.inf'));
    expect(profiles.map(({ reservation }) => toNumber(reservation!))).toEqual([0.5, 0]);
  });

  test('no domain, or one profile alone', () => {
    expect(codeOf(() => readScenario([{ file: 'd', text: web }]))).toBe('PROFILES_MISSING');
    expect(codeOf(() => readScenario([]))).toBe('DOMAIN_MISSING');
  });
});
