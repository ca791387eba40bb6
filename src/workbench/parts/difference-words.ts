/** Differences between cases in words of the chosen language: where, and what it was and is. Ids are told by their names. */
import { isObject } from '../../case/file/merge-patch.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { type Difference, textOf } from '../state/differences.ts';
import { listed, t } from '../words/words.ts';

export interface DifferenceWords {
  readonly where: string;
  readonly says: string;
}

/** `before` and `after` are the data of the two cases: they hold the names of what is named by id. */
export function differenceInWords(difference: Difference, before: unknown, after: unknown): DifferenceWords {
  const { path, kind } = difference;
  const names: Names = (section, id) => nameIn(after, section, id) ?? nameIn(before, section, id);
  const value = (each: unknown): string => valueInWords(each, path, names);
  const place = placeInWords(path, names);
  const where = place.charAt(0).toLocaleUpperCase() + place.slice(1);
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

type Names = (section: Section, id: string) => string | undefined;

/** Where things with ids stand, what each is called, and where its name is. */
const sections = {
  parties: { at: ['parties'], kind: 'place.party', name: 'name' },
  options: { at: ['situation', 'options'], kind: 'value.option', name: 'says' },
  issues: { at: ['agenda', 'issues'], kind: 'place.issue', name: 'name' },
  frameworks: { at: ['frameworks'], kind: 'value.framework', name: 'name' },
  futures: { at: ['futures'], kind: 'value.future', name: 'name' },
  readings: { at: ['readings'], kind: 'value.reading', name: 'name' },
  sources: { at: ['record', 'sources'], kind: 'record.source', name: 'title' },
  claims: { at: ['record', 'claims'], kind: 'evidence.claim', name: 'says' },
  assumptions: { at: ['record', 'assumptions'], kind: 'evidence.assumption', name: 'says' },
  contradictions: { at: ['record', 'contradictions'], kind: 'place.contradiction', name: 'says' },
} as const satisfies Record<string, { at: readonly string[]; kind: MessageKey; name: string }>;
type Section = keyof typeof sections;

function nameIn(data: unknown, section: Section, id: string): string | undefined {
  const { at, name } = sections[section];
  const entry = [...at, id].reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), data);
  return isObject(entry) && typeof entry[name] === 'string' ? entry[name] : undefined;
}

/** What a key is called, wherever it stands. */
const fields: Readonly<Record<string, MessageKey>> = {
  title: 'place.title',
  status: 'place.status',
  about: 'place.about',
  figures: 'place.figures',
  name: 'name',
  says: 'place.says',
  role: 'role',
  by: 'place.by',
  because: 'place.because',
  sure: 'place.sure',
  probability: 'variant.probability',
  'status-quo': 'place.statusQuo',
  infeasible: 'infeasible.heading',
  irreversible: 'options.oneWay',
  ranking: 'value.ranking',
  order: 'place.order',
  'order-noise': 'place.orderNoise',
  values: 'place.values',
  ordered: 'place.ordered',
  weights: 'agenda.weight',
  scores: 'value.utility',
  points: 'place.points',
  reservation: 'agenda.reservation',
  'red-lines': 'place.redLines',
  kind: 'place.kind',
  date: 'place.date',
  reliability: 'place.reliability',
  text: 'place.text',
  source: 'record.source',
  at: 'place.at',
  lines: 'place.lines',
  grade: 'record.grade',
  firmness: 'claim.firmness',
  on: 'place.date',
  between: 'place.between',
  readings: 'readings.heading',
  statement: 'value.statement',
  rule: 'value.rule',
  events: 'place.events',
};

/** Keys that say nothing of their own where what follows them is named. */
const silent = new Set([
  'situation',
  'agenda',
  'record',
  'statements',
  'changes',
  'preferences',
  'utilities',
  'issues',
  'options',
]);

function placeInWords(path: readonly string[], names: Names): string {
  const words: string[] = [];
  for (let at = 0; at < path.length; at++) {
    const key = path[at]!;
    const section = sectionAt(path, at);
    if (section) {
      const id = path[++at]!;
      words.push(t('place.named', { kind: t(sections[section].kind), name: names(section, id) ?? id }));
    } else if (['preferences', 'utilities'].includes(key) && path[at + 1] !== undefined) {
      const id = path[++at]!;
      const name = names('parties', id) ?? id;
      words.push(t(key === 'preferences' ? 'place.preferencesOf' : 'agenda.pointsOf', { party: name }));
    } else if (fields[key]) words.push(t(fields[key]));
    else if (!silent.has(key)) words.push(`\u2068${names('issues', key) ?? names('options', key) ?? key}\u2069`);
  }
  return words.join(' · ');
}

/** The section of which the key at `at` is the last word and the next one an id. */
function sectionAt(path: readonly string[], at: number): Section | undefined {
  if (path[at + 1] === undefined) return undefined;
  const inside = path.slice(0, at + 1).lastIndexOf('changes') + 1;
  const here = path.slice(inside, at + 1).join();
  return (Object.keys(sections) as Section[]).find(each => sections[each].at.join() === here);
}

function valueInWords(value: unknown, path: readonly string[], names: Names): string {
  const key = path.at(-1) ?? '';
  if (typeof value === 'string') return wordOf(value, key, names);
  if (typeof value === 'boolean') return t(value ? 'place.yes' : 'place.no');
  if (Array.isArray(value)) {
    if (value.length === 0) return t(key === 'status-quo' ? 'state.none' : 'place.nothing');
    if (value.every(each => typeof each === 'number')) return value.join(' – ');
    return listed(value.map(each => valueInWords(Array.isArray(each) ? each : textOf(each), path, names)));
  }
  if (isObject(value)) {
    return Object.entries(value)
      .map(([inner, each]) => `${placeInWords([inner], names)}: ${valueInWords(each, [...path, inner], names)}`)
      .join('; ');
  }
  return String(value);
}

/** Texts that are ids or words of the format are told by name. */
function wordOf(text: string, key: string, names: Names): string {
  if (key === 'by') return names('parties', text) ?? text;
  if (key === 'source') return names('sources', text) ?? text;
  if (key === 'status-quo') return names('options', text) ?? text;
  if (key === 'because' || key === 'between') return names('claims', text) ?? names('assumptions', text) ?? text;
  if (key === 'readings') return names('readings', text) ?? text;
  if (['role', 'status', 'grade', 'firmness'].includes(key)) return t(`${key}.${text}` as MessageKey);
  return text;
}
