/** Differences between cases in words of the chosen language: where, and what it was and is. Ids are told by their names. */
import { valueAt } from '../../case/description/found.ts';
import type { Keys, Kind } from '../../case/description/meaning.ts';
import { meaningAt, placesAt } from '../../case/description/places.ts';
import { definitions } from '../../case/description/references.ts';
import { type Difference, textOf } from '../../case/edit/differences.ts';
import { isObject } from '../../case/file/merge-patch.ts';
import { upperFirst } from '../words/upper-first.ts';
import { listed, t } from '../words/words.ts';

export interface DifferenceWords {
  readonly where: string;
  readonly says: string;
}

/** `before` and `after` are the data of the two cases: they hold the names of what is named by id. */
export function differenceInWords(difference: Difference, before: unknown, after: unknown): DifferenceWords {
  const { place, kind } = difference;
  const names: Names = (kinds, id) => nameIn(after, kinds, id) ?? nameIn(before, kinds, id);
  const stands = difference.isItem ? [...place, '#'] : place;
  const value = (each: unknown): string => valueInWords(each, stands, names);
  const where = upperFirst(placeInWords(difference, names));
  switch (kind) {
    case 'added':
      return { where, says: t('snapshots.added', { after: value(difference.after) }) };
    case 'gone':
      return { where, says: t('snapshots.gone', { before: value(difference.before) }) };
    case 'changed':
      return {
        where,
        says: t('snapshots.changed', { before: value(difference.before), after: value(difference.after) }),
      };
    case 'order':
      return { where, says: t('snapshots.order', { after: value(difference.after) }) };
  }
}

/** What something is called that has an id. */
type Names = (kinds: readonly Kind[], id: string) => string | undefined;

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
function placeInWords({ path, place }: Pick<Difference, 'path' | 'place'>, names: Names): string {
  return path.flatMap((step, at) => stepInWords(step, place.slice(0, at + 1), at + 1 < path.length, names)).join(' · ');
}

function stepInWords(step: string, place: readonly string[], goesOn: boolean, names: Names): string[] {
  const { keys: around } = meaningAt(place.slice(0, -1));
  const isItem = place.at(-1) === '#';
  if (isItem || around) return [isItem || !around ? isolate(step) : entryInWords(step, around, names)];
  const [own] = placesAt(place);
  if (!own) return [isolate(names(['issues'], step) ?? names(['options'], step) ?? step)];
  const { word, keys } = meaningAt(place);
  const isSaidByEntry = goesOn && keys !== undefined && ('defines' in keys ? keys.one : keys.of) !== undefined;
  return word && !isSaidByEntry ? [t(word)] : [];
}

function entryInWords(id: string, keys: Keys, names: Names): string {
  if ('defines' in keys) {
    return keys.one ? t('place.named', { kind: t(keys.one), name: names([keys.defines], id) ?? id }) : isolate(id);
  }
  const name = names([keys.refers], id) ?? id;
  return keys.of ? t(keys.of, { party: name }) : isolate(name);
}

const isolate = (text: string) => `\u2068${text}\u2069`;

function valueInWords(value: unknown, place: readonly string[], names: Names): string {
  if (typeof value === 'string') return wordOf(value, place, names);
  if (typeof value === 'boolean') return t(value ? 'place.yes' : 'place.no');
  if (Array.isArray(value)) {
    if (value.length === 0) return t(meaningAt(place).none ?? 'place.nothing');
    if (value.every(each => typeof each === 'number')) return value.join(' – ');
    const item = [...place, '#'];
    return listed(value.map(each => valueInWords(Array.isArray(each) ? each : textOf(each, place), item, names)));
  }
  if (isObject(value)) {
    return Object.entries(value)
      .map(([key, each]) => {
        const inner = [...place, key];
        return `${stepInWords(key, inner, false, names).join('')}: ${valueInWords(each, inner, names)}`;
      })
      .join('; ');
  }
  return String(value);
}

/** Texts that are ids or words of the format are told by name. */
function wordOf(text: string, place: readonly string[], names: Names): string {
  const { refers, choices } = meaningAt(place);
  const word = choices?.[text];
  return word ? t(word) : ((refers && names(refers, text)) ?? text);
}
