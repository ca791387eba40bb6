/** The tables of docs/format.md, from the description of the case file: a row for each value that has something to say. */
import { caseSchema } from '../../src/case/description/case-schema.ts';
import { type Form, formOf } from '../../src/case/description/form.ts';
import { type Place, places } from '../../src/case/description/places.ts';
import { sections } from '../../src/case/sections/sections.ts';
import { english } from '../../src/words/english.ts';
import { sayPlainly } from '../../src/words/say.ts';
import type { Tables } from './tables.ts';

const head = ['| key | is | what it is for |', '|---|---|---|'];

/**
 * One table a section, `case` for what stands above them, and `others` for the sections that have no place of their own on the
 * page.
 */
export function formatTables(page: string): Tables {
  const above = Object.keys(caseSchema.shape).filter(key => !(key in sections));
  const hasPlace = (key: string) => page.includes(`<!-- section: ${key} -->`);
  const [own, others] = [true, false].map(has => Object.keys(sections).filter(key => hasPlace(key) === has));
  return {
    case: formatTable(above),
    ...Object.fromEntries(own!.map(key => [key, formatTable([key])])),
    others: others!.length > 0 ? formatTable(others!) : [],
  };
}

/** The rows of some of the keys at the top of a case. */
export function formatTable(keys: readonly string[]): string[] {
  const own = places.filter(place => keys.includes(place.path[0] ?? '') && isRow(place));
  return [...head, ...new Map(own.map(place => [keyOf(place), rowOf(place)])).values()];
}

/** Items of a list and entries of a map have the same members. */
const keyOf = ({ path }: Place) => path.join('.').replaceAll('#', '*');

/** What `because` and the long form of a rule are is said once, above. */
function isRow({ path, meaning }: Place): boolean {
  return meaning.help !== undefined && !['*', '#', 'because', 'rule'].includes(path.at(-1) ?? '*');
}

function rowOf(place: Place): string {
  const { path, meaning, isRequired } = place;
  const notes = [
    formInWords(formOf(place.schema)),
    ...(meaning.keys && 'refers' in meaning.keys ? [`under ids of \`${meaning.keys.refers}\``] : []),
    ...(isRequired ? ['needed'] : []),
    ...(takesEvidence(path) ? ['takes evidence'] : []),
    ...(meaning.fixed ? ['no variant changes it'] : []),
  ];
  return `| \`${keyOf(place)}\` | ${notes.join('; ')} | ${sayPlainly(meaning.help!, {}, english)} |`;
}

/** Evidence may stand behind the value itself, or behind each entry of it. */
function takesEvidence(path: readonly string[]): boolean {
  return places.some(
    ({ path: other, meaning }) =>
      meaning.evidence !== undefined &&
      path.every((step, at) => step === other[at]) &&
      other.slice(path.length).every(step => step === '*' || step === '#'),
  );
}

function formInWords(form: Form): string {
  switch (form.kind) {
    case 'text':
      return form.refers ? `an id of \`${form.refers.join('`, `')}\` or a text` : 'text';
    case 'id':
      return `id of \`${form.of.join('`, `')}\``;
    case 'choice':
      return form.words.map(word => `\`${word}\``).join(', ');
    case 'number':
      return `number${form.isRange ? ' or range' : ''}, ${form.low} to ${form.high.toLocaleString('en')}`;
    case 'pair':
      return '`[from, to]`';
    case 'statement':
      return `statement over \`${form.over}\``;
    case 'list':
    case 'list or map':
    case 'map':
      return form.of.kind === 'members' ? form.kind : `${form.kind}: ${formInWords(form.of)}`;
    case 'members':
      return 'a section';
    case 'truth':
      return 'true or false';
    case 'patch':
      return 'the case again, in part';
    case 'evidence':
      return 'ids of claims and assumptions';
    default:
      return form.kind;
  }
}
