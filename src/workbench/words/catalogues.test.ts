import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { type Catalogue, formatMessage, type Language, type MessageKey, placeholdersOf } from './catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const others: Readonly<Record<Exclude<Language, 'en'>, Catalogue>> = { uk, ru, fr, ar };
const keys = Object.keys(en) as MessageKey[];

/** The same in every language. */
const names =
  /^(start\.heading|survives\.verdict|differences\.change|concept\.short\.|matrix\.open|step\.alone|graph\.reference|matrix\.howReference|value\.(option|utility)|status\.illustration|about\.|theme|parties\.heading|options\.|figure\.sources|record\.source|sourceKind\.message|settings\.minutes|front\.(axis|reference|solution)|solution\.|cards\.(worth|points|total)|improve\.change)/;

describe.each(Object.entries(others))('the %s catalogue', (code, catalogue) => {
  const language = code as Exclude<Language, 'en'>;

  it('has every message of the English one and no other', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(keys.toSorted());
  });

  it('leaves no message in English', () => {
    const same = keys.filter(key => JSON.stringify(catalogue[key]) === JSON.stringify(en[key]) && !names.test(key));
    expect(same).toEqual([]);
  });

  it('uses no value that the English message does not have', () => {
    const wrong = keys.filter(key =>
      [...placeholdersOf(catalogue[key])].some(name => !placeholdersOf(en[key]).has(name)),
    );
    expect(wrong).toEqual([]);
  });

  it('has every plural form that the language needs for 0 to 200', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 201 }, (_, n) => rules.select(n)));
    needed.delete('zero');
    const missing = keys.filter(key => {
      const message = catalogue[key];
      return typeof message !== 'string' && [...needed].some(form => !(form in message));
    });
    expect(missing).toEqual([]);
  });
});

describe('messages', () => {
  it('isolates texts and writes numbers as the language does', () => {
    expect(formatMessage('{a}: {n}', 'uk', { a: 'x', n: 1234.5 })).toBe(
      `\u2068x\u2069: ${new Intl.NumberFormat('uk').format(1234.5)}`,
    );
  });

  it('counts as each language counts', () => {
    expect([1, 2, 5, 21].map(n => formatMessage(uk['record.claims'], 'uk', { n }))).toEqual([
      '1 свідчення',
      '2 свідчення',
      '5 свідчень',
      '21 свідчення',
    ]);
    expect(formatMessage(en['assess.unsupported'], 'en', { n: 0 })).toBe(
      'Every value names the claims or assumptions behind it.',
    );
  });

  it('finds every message in use somewhere in the page', () => {
    const files = readdirSync('src/workbench', { recursive: true, encoding: 'utf8' }).filter(
      name => /\.tsx?$/.test(name) && !name.startsWith('words/'),
    );
    const source = files
      .concat('words/words.ts', 'words/sentence.ts')
      .map(name => readFileSync(`src/workbench/${name}`, 'utf8'))
      .join('\n');
    const stems = new Set([...source.matchAll(/`([\w.]+)\$\{[^`]*\}([\w.]*)`/g)].map(([, stem]) => stem!));
    const variants = ['frameworks.', 'futures.', 'readings.'];
    const unused = keys.filter(
      key => !source.includes(`'${key}'`) && ![...stems, ...variants].some(stem => stem !== '' && key.startsWith(stem)),
    );
    expect(unused).toEqual([]);
  });
});
