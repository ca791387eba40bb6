/**
 * English complaints in another language. The engines write English; its sentences are recognised by their patterns, what they
 * quote is carried over as it stands. What has no pattern stays English.
 */
import type { LanguageCode as Language } from '../../../words/languages.ts';
import { type Complaining, en, type Noun, nouns, type Sentence } from './en.ts';

const names = /\{(a|b|c|noun|list|said)\}/;
const everyName = new RegExp(names.source, 'g');

interface Pattern {
  readonly sentence: Sentence;
  readonly expression: RegExp;
  readonly names: readonly string[];
}

const exact = new Map<string, Sentence>();
const patterns: Pattern[] = [];
for (const [sentence, text] of Object.entries(en) as [Sentence, string][]) {
  const parts = text.split(names);
  if (parts.length === 1) exact.set(text, sentence);
  else {
    const escaped = parts.map((part, at) => (at % 2 === 1 ? '([^]+?)' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')));
    patterns.push({
      sentence,
      expression: new RegExp(`^${escaped.join('')}$`),
      names: parts.filter((_, at) => at % 2 === 1),
    });
  }
}

/** One or more sentences in another language; undefined where one of them is not known. */
export function complaintIn(english: string, language: Language, words: Complaining): string | undefined {
  const whole = sentenceIn(english, language, words);
  if (whole !== undefined) return whole;
  const parts = english.split(/(?<=[.?]) (?=["A-Z])/);
  if (parts.length === 1) return undefined;
  const said = parts.map(part => sentenceIn(part, language, words));
  return said.every(each => each !== undefined) ? said.join(' ') : undefined;
}

function sentenceIn(english: string, language: Language, words: Complaining): string | undefined {
  const known = exact.get(english);
  if (known) return words.sentences[known];
  for (const { sentence, expression, names: own } of patterns) {
    const found = expression.exec(english);
    if (!found) continue;
    const values = new Map<string, string>();
    for (const [at, name] of own.entries()) {
      const value = valueIn(name, found[at + 1]!, language, words);
      if (value === undefined) break;
      values.set(name, value);
    }
    if (values.size < own.length) continue;
    const text = words.sentences[sentence].replace(everyName, (_, name: string) => values.get(name)!);
    return text[0]!.toLocaleUpperCase(language) + text.slice(1);
  }
  return undefined;
}

function valueIn(name: string, english: string, language: Language, words: Complaining): string | undefined {
  switch (name) {
    case 'noun':
      return nounIn(english, words);
    case 'said':
      return complaintIn(english, language, words);
    case 'list':
      return listIn(english, language, words);
    default:
      return isolated(english);
  }
}

function nounIn(english: string, words: Complaining): string | undefined {
  const noun = (english[0]!.toLowerCase() + english.slice(1)) as Noun;
  return nouns.includes(noun) ? words.nouns[noun] : undefined;
}

/** `a text or a list`, `"taken" or "dropped"`, or the words of other complaints in lower case. */
function listIn(english: string, language: Language, words: Complaining): string | undefined {
  const items = english
    .replace('true or false', 'true/false')
    .split(' or ')
    .map(item => {
      if (item === 'true/false') return words.nouns['true or false'];
      const sentence = `${item[0]!.toUpperCase()}${item.slice(1)}`.replace(/\.?$/, '.');
      const known = nounIn(item, words) ?? complaintIn(sentence, language, words);
      return known?.replace(/\.$/, '') ?? (/^\S+$|^".*"$/.test(item) ? isolated(item) : undefined);
    });
  if (items.includes(undefined)) return undefined;
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(items as string[]);
}

/** Keeps its own direction in a text of the other one. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
