import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../languages.ts';
import { loadLanguage } from '../load-language.ts';
import { placesOf, textsOf } from '../message.ts';
import { en, type MessageKey } from './en.ts';

const keys = Object.keys(en) as MessageKey[];
const languages = await Promise.all(languageCodes.map(loadLanguage));

/** The same in every language. */
const names =
  /^(start\.heading|plain$|cell\.name|state\.of|(stable|paths|zone|bargains|packages|improvement|coalitions|winner|demand|worth|value|rankings|changes|differs|basis|row|step|path|future|named|points|quoted)[.A-Za-z]*$|concept\.short\.|matrix\.open|step\.alone|graph\.reference|matrix\.howReference|value\.(option|utility)|status\.illustration|about\.|theme|parties\.heading|options\.|figure\.sources|record\.source|sourceKind\.message|settings\.minutes|front\.(axis|reference|solution)|solution\.|cards\.(worth|points|total)|improve\.change|USAGE$|gaps\.of$|(place|reading)\.contradiction$|contradictions\.heading$|place\.date$|record\.grade$|terminal\.head\.grade$|statement\.(completions|group)$|report\.takenFalse\.each$)/;

describe.each(languages.map(each => [each.code, each] as const))('the catalogue of %s', (code, { messages }) => {
  it('has every message of the English one and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(keys.toSorted());
  });

  it('leaves no message in English where it is not English', () => {
    const others = code === 'en' ? [] : keys;
    const same = others.filter(key => JSON.stringify(messages[key]) === JSON.stringify(en[key]) && !names.test(key));
    expect(same).toEqual([]);
  });

  it('uses the values of the English message, all and no other', () => {
    const wrong = keys.filter(key => placesOf(messages[key]).symmetricDifference(placesOf(en[key])).size > 0);
    expect(wrong).toEqual([]);
  });

  it('has the plural forms of the language, and no other but one for nothing', () => {
    const needed = new Set<string>(new Intl.PluralRules(code).resolvedOptions().pluralCategories);
    const wrong = keys.filter(key => {
      const message = messages[key];
      if (typeof message === 'string') return false;
      const forms = new Set(Object.keys(message)).union(new Set(needed.has('zero') ? [] : ['zero']));
      return forms.symmetricDifference(needed.union(new Set(needed.has('zero') ? [] : ['zero']))).size > 0;
    });
    expect(wrong).toEqual([]);
  });

  it('leaves no text empty or with a bracket open', () => {
    const wrong = keys.filter(key =>
      textsOf(messages[key]).some(text => text === '' || !/^([^{}]|\{\w+\}|\{"[^{}]*\})*$/.test(text)),
    );
    expect(wrong).toEqual([]);
  });
});

it('has no key in two of its parts', async () => {
  const parts = readdirSync('src/words/catalogues', { recursive: true, encoding: 'utf8' }).filter(name =>
    /^(?!complaints.en).+[/\\]en\.ts$/.test(name),
  );
  const all = await Promise.all(
    parts.map(async name => Object.values((await import(`./${name}`)) as Record<string, object>).flatMap(Object.keys)),
  );
  expect(all.flat().toSorted()).toEqual(keys.toSorted());
});

it('finds every message in use somewhere', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    name => /\.tsx?$/.test(name) && !name.startsWith('words/catalogues/'),
  );
  const source = files.map(name => readFileSync(`src/${name}`, 'utf8')).join('\n');
  const stems = new Set([...source.matchAll(/`([\w.]+)\$\{[^`]*\}([\w.]*)`/g)].map(([, stem]) => stem!));
  const variants = ['frameworks.', 'futures.', 'readings.'];
  const unused = keys.filter(
    key =>
      !source.includes(`'${key}'`) &&
      !source.includes(`'${key.replace(/\.hint$/, '')}'`) &&
      ![...stems, ...variants].some(stem => stem !== '' && key.startsWith(stem)),
  );
  expect(unused).toEqual([]);
});
