import { describe, expect, it } from 'vitest';
import type { LanguageCode } from './languages.ts';
import type { Message } from './message.ts';
import { type Language, say, sayPlainly } from './say.ts';

const speaking = <Key extends string>(code: LanguageCode, messages: Record<Key, Message>): Language<Key> => ({
  code,
  messages,
});

describe('a sentence', () => {
  it('writes numbers as the language does', () => {
    const text = `x: ${new Intl.NumberFormat('uk').format(1234.5)}`;
    expect(say('a', { a: 'x', n: 1234.5 }, speaking('uk', { a: '{a}: {n}' }))).toBe(text);
  });

  it('counts as the language counts', () => {
    const count = { one: '{n} справа', few: '{n} справи', many: '{n} справ', other: '{n} справи' };
    const said = [1, 2, 5, 21].map(n => say('count', { n }, speaking('uk', { count })));
    expect(said).toEqual(['1 справа', '2 справи', '5 справ', '21 справа']);
    expect(say('none', { n: 0 }, speaking('en', { none: { zero: 'Nothing.', other: '{n}.' } }))).toBe('Nothing.');
  });

  it('lists its values', () => {
    const messages = { and: '{x}.' };
    const values = (kind: 'and' | 'or') => ({ x: { [kind]: ['a', 'b', 'c'] } as never });
    expect(say('and', values('and'), speaking('en', messages))).toBe('a, b and c.');
    expect(say('and', values('or'), speaking('fr', messages))).toBe('a, b ou c.');
    expect(say('and', { x: ['a', 'b'] }, speaking('ru', messages))).toBe('a, b.');
    expect(sayPlainly('and', { x: ['a', 'b'] }, speaking('ar', messages))).toBe('a، b.');
  });

  it('says a sentence within a sentence in the same language', () => {
    const language = speaking('fr', { outer: 'Avec « {name} » : {said}', inner: '{n} de trop.' });
    const said = { say: 'inner', values: { n: 3 } };
    expect(say('outer', { name: 'x', said }, language)).toBe('Avec « x » : 3 de trop.');
  });

  it('keeps a text of the other direction apart, and no other text', () => {
    const messages = { named: '{name}!' };
    expect(say('named', { name: 'Norra' }, speaking('en', messages))).toBe('Norra!');
    expect(say('named', { name: 'نهر' }, speaking('en', messages))).toBe('\u2068نهر\u2069!');
    expect(say('named', { name: 'a\u202eb' }, speaking('en', messages))).toBe('a\\u202eb!');
    expect(say('named', { name: 'Norra' }, speaking('ar', messages))).toBe('\u2068Norra\u2069!');
    expect(sayPlainly('named', { name: 'نهر' }, speaking('en', messages))).toBe('نهر!');
  });

  it('ends once where a value brings its own full stop', () => {
    const messages = { named: '{name}. {name}, {name}.' };
    expect(say('named', { name: 'X Inc.' }, speaking('en', messages))).toBe('X Inc. X Inc., X Inc.');
    expect(say('named', { name: 'X' }, speaking('en', messages))).toBe('X. X, X.');
  });

  it('takes what looks like a place in a value for text', () => {
    const messages = { a: '{a} {b}' };
    expect(say('a', { a: '{b} $&', b: 'B' }, speaking('en', messages))).toBe('{b} $& B');
  });
});
