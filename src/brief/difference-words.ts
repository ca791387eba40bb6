/** Differences between cases in words of a language: where, and what it was and is. Ids are told by their names. */
import { valueAt } from '../case/description/found.ts';
import type { Keys, Kind } from '../case/description/meaning.ts';
import { meaningAt, placesAt } from '../case/description/places.ts';
import { definitions } from '../case/description/references.ts';
import { type Difference, textOf } from '../case/edit/differences.ts';
import { isObject } from '../case/file/merge-patch.ts';
import { visible } from '../core/escape.ts';
import type { Values } from '../core/values.ts';
import type { MessageKey } from '../words/catalogues/en.ts';
import { listIn, upperFirst } from '../words/figures.ts';
import { isolated, type Language, say, sayMarked } from '../words/say.ts';

export interface DifferenceWords {
  readonly where: string;
  readonly says: string;
}

/** `before` and `after` are the data of the two cases: they hold the names of what is named by id. */
export function differenceInWords(
  difference: Difference,
  before: unknown,
  after: unknown,
  language: Language,
): DifferenceWords {
  const { place, kind } = difference;
  const telling: Telling = {
    nameOf: (kinds, id) => nameIn(after, kinds, id) ?? nameIn(before, kinds, id),
    say: (key, values = {}) => say(key, values, language),
    listed: items =>
      listIn(
        language.code,
        items.map(item => isolated(item, language.code)),
        'and',
      ),
  };
  const around = (key: MessageKey, values: Values) =>
    sayMarked(key, values, language, text => isolated(text, language.code));
  const stands = difference.isItem ? [...place, '#'] : place;
  const value = (each: unknown): string => valueInWords(each, stands, telling);
  const where = upperFirst(placeInWords(difference, telling), language.code);
  switch (kind) {
    case 'added':
      return { where, says: around('snapshots.added', { after: value(difference.after) }) };
    case 'gone':
      return { where, says: around('snapshots.gone', { before: value(difference.before) }) };
    case 'changed':
      return {
        where,
        says: around('snapshots.changed', { before: value(difference.before), after: value(difference.after) }),
      };
    case 'order':
      return { where, says: around('snapshots.order', { after: value(difference.after) }) };
  }
}

/** The names of what has an id, and the language. */
interface Telling {
  nameOf(kinds: readonly Kind[], id: string): string | undefined;
  say(key: MessageKey, values?: Values): string;
  listed(items: readonly string[]): string;
}

function nameIn(data: unknown, kinds: readonly Kind[], id: string): string | undefined {
  const named = definitions
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ path }) => {
      const { keys } = meaningAt(path);
      return keys && 'defines' in keys && keys.name !== undefined ? valueAt(data, [...path, id, keys.name]) : undefined;
    });
  return named.find(name => typeof name === 'string');
}

/** Word by word from the top. Keys that say nothing of their own are passed over. */
function placeInWords({ path, place }: Pick<Difference, 'path' | 'place'>, telling: Telling): string {
  return path
    .flatMap((step, at) => stepInWords(step, place.slice(0, at + 1), at + 1 < path.length, telling))
    .join(' · ');
}

function stepInWords(step: string, place: readonly string[], goesOn: boolean, telling: Telling): string[] {
  const { keys: around } = meaningAt(place.slice(0, -1));
  const isItem = place.at(-1) === '#';
  if (isItem || around) return [isItem || !around ? isolate(step) : entryInWords(step, around, telling)];
  const [own] = placesAt(place);
  if (!own) return [isolate(telling.nameOf(['issues'], step) ?? telling.nameOf(['options'], step) ?? step)];
  const { word, keys } = meaningAt(place);
  const isSaidByEntry = goesOn && keys !== undefined && ('defines' in keys ? keys.one : keys.of) !== undefined;
  return word && !isSaidByEntry ? [telling.say(word)] : [];
}

function entryInWords(id: string, keys: Keys, telling: Telling): string {
  if ('defines' in keys) {
    return keys.one
      ? telling.say('place.named', { kind: telling.say(keys.one), name: telling.nameOf([keys.defines], id) ?? id })
      : isolate(id);
  }
  const name = telling.nameOf([keys.refers], id) ?? id;
  return keys.of ? telling.say(keys.of, { party: name }) : isolate(name);
}

const isolate = (text: string) => `\u2068${visible(text)}\u2069`;

/** With its marks of direction, and made visible: what is said around it does neither again. */
function valueInWords(value: unknown, place: readonly string[], telling: Telling): string {
  if (typeof value === 'string') return wordOf(value, place, telling);
  if (typeof value === 'boolean') return telling.say(value ? 'place.yes' : 'place.no');
  if (Array.isArray(value)) {
    if (value.length === 0) return telling.say(meaningAt(place).none ?? 'place.nothing');
    if (value.every(each => typeof each === 'number')) return value.join(' – ');
    const item = [...place, '#'];
    return telling.listed(
      value.map(each => valueInWords(Array.isArray(each) ? each : textOf(each, place), item, telling)),
    );
  }
  if (isObject(value)) {
    return Object.entries(value)
      .map(([key, each]) => {
        const inner = [...place, key];
        return `${stepInWords(key, inner, false, telling).join('')}: ${valueInWords(each, inner, telling)}`;
      })
      .join('; ');
  }
  return visible(String(value));
}

/** Texts that are ids or words of the format are told by name. */
function wordOf(text: string, place: readonly string[], telling: Telling): string {
  const { refers, choices } = meaningAt(place);
  const word = choices?.[text];
  return word ? telling.say(word) : visible((refers && telling.nameOf(refers, text)) ?? text);
}
