import type { Article } from '../tag/article.ts';
import type { Span } from '../text/span.ts';
import { designations, offices, organisations, stateNames } from './gazetteer.ts';
import { findNames, type Name } from './names.ts';
import { findTitles, type Title } from './titles.ts';

export type ActorKind = 'person' | 'government' | 'organisation' | 'group';

/** Somebody or some body named in the text. Aliases are proposals to merge: each has its reason. */
export interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly Alias[];
  readonly titles: readonly Title[];
  readonly mentions: readonly Span[];
}

export interface Alias {
  readonly name: string;
  readonly reason: string;
}

interface Draft {
  name: string;
  kind: ActorKind;
  aliases: Map<string, string>;
  mentions: Span[];
}

/** The actors of an article, the most mentioned first. */
export function findActors(article: Article): Actor[] {
  const names = findNames(article);
  const drafts = new Map<string, Draft>();
  const draft = (name: string, kind: ActorKind): Draft => {
    const known = drafts.get(name) ?? { name, kind, aliases: new Map(), mentions: [] };
    drafts.set(name, known);
    return known;
  };
  const people = personNames(article, names);
  const governments = governmentNames(article, names);
  for (const name of names) {
    const state = stateNames.get(name.text);
    if (state) {
      if (state.form === 'demonym' && !name.group) continue;
      const into = draft(state.state, 'government');
      const surface = name.group ? `${name.text} ${name.group}` : name.text;
      if (surface !== state.state) into.aliases.set(surface, reasonOf(state.form, name.text, state.state, name.group));
      into.mentions.push(name.span);
      continue;
    }
    if (organisations.has(name.text)) {
      draft(name.text, 'organisation').mentions.push(name.span);
      continue;
    }
    const full = people.get(name.text);
    if (full) {
      const into = draft(full, 'person');
      if (name.text !== full) into.aliases.set(name.text, `"${name.text}" is the last part of "${full}".`);
      into.mentions.push(name.span);
    } else draft(name.text, kindOf(name.text, governments)).mentions.push(name.span);
  }
  const kept = [...drafts.values()].filter(
    each =>
      each.kind !== 'group' ||
      each.mentions.length > 1 ||
      /\b(Movement|Front|Army|Council|League|Fund|Union|Party|Alliance|Committee|Bank|Coalition)\b/.test(each.name),
  );
  return kept
    .toSorted((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]![0] - b.mentions[0]![0])
    .map(({ name, kind, aliases, mentions }) => ({
      name,
      kind,
      aliases: [...aliases].map(([alias, reason]) => ({ name: alias, reason })),
      titles: kind === 'person' ? findTitles(article, name, mentions) : [],
      mentions,
    }));
}

function reasonOf(form: string, text: string, state: string, group: string | undefined): string {
  if (group) return `"${text} ${group}" speak for ${state}, unless they break ranks.`;
  if (form === 'capital')
    return `"${text}" is the capital and often stands for the government of ${state}; it may mean the place.`;
  return form === 'seat'
    ? `"${text}" is a seat or short name of the government of ${state}.`
    : `"${text}" is another name of ${state}.`;
}

const titled = new RegExp(`(?:\\b(?:${offices}|${designations})|\\b(?:Mr|Mrs|Ms|Dr|Sen|Gen|Gov|Rep)\\.)[ ]+$`, 'i');

/** Surface form -> full name, for names that a title, a verb of speech or a later surname shows to be a person's. */
function personNames({ text }: Article, names: readonly Name[]): Map<string, string> {
  const people = new Map<string, string>();
  const all = new Set(names.map(each => each.text));
  const isOffice = (name: string): boolean =>
    /\b(House|Council|Union|Fund|Bank|Party|Ministry|Department|Agency|Front|Movement|Army|Committee|River|Sea|Street|University|Institute|News|Times|Post|Gazette|Bulletin|South|North|Global|World|States?|League|Group|Court|Congress|Senate|Parliament|Government|Democrats?|Republicans?|War|Act|Treaty|Accord|Agreement|Talks)\b/.test(
      name,
    );
  for (const { text: name, span } of names) {
    if (stateNames.has(name) || organisations.has(name) || isOffice(name)) continue;
    const words = name.split(' ');
    const before = text.slice(Math.max(0, span[0] - 40), span[0]);
    const last = words.at(-1)!;
    const speaks =
      words.length > 1 &&
      words.length < 4 &&
      /^ (?:also |later )?(?:said|says|told|added|wrote|argued|warned|insisted|testified)\b/.test(
        text.slice(span[1], span[1] + 20),
      );
    const isTitled = titled.test(before) || /^ (administration|presidency)\b/.test(text.slice(span[1], span[1] + 16));
    const surnameAlone = words.length > 1 && words.length < 4 && all.has(last);
    if (isTitled || surnameAlone || speaks) {
      if (words.length > 1 || !people.has(name)) people.set(name, people.get(name) ?? name);
      if (words.length > 1) people.set(last, name);
    }
  }
  return people;
}

const bodies = 'government|parliament|ministry|army|cabinet|capital';
const ofIt = new RegExp(`\\b(?:${offices}|${bodies})(?: \\S+){0,2}? of $`, 'i');
const itsOwn = new RegExp(`^['’]s? (?:\\S+ )?(?:${offices}|${bodies}|delegation|negotiators?|embassy)\\b`, 'i');
const governs = /^['’]s? (government|minist|president|prime|parliament|army|cabinet)/i;

/** Names that have an office, an army or a capital of their own somewhere in the text: "the ministry of X", "X's army". */
function governmentNames({ text }: Article, names: readonly Name[]): Set<string> {
  return new Set(
    names.flatMap(({ text: name, span }) => {
      const before = text.slice(Math.max(0, span[0] - 80), span[0]);
      const after = text.slice(span[1], span[1] + 60);
      return ofIt.test(before) || itsOwn.test(after) || governs.test(after) ? [name] : [];
    }),
  );
}

function kindOf(name: string, governments: ReadonlySet<string>): ActorKind {
  if (
    /\b(Fund|Bank|Council|Union|Organi[sz]ation|Agency|Commission|Institute|Court|Committee|League|Cross)\b/.test(name)
  )
    return 'organisation';
  if (/\b(Ministry|Government|Parliament|Department|Cabinet)\b/.test(name)) return 'government';
  return governments.has(name) ? 'government' : 'group';
}
