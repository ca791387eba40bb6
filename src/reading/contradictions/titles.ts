import type { Actor } from '../actors/actors.ts';
import type { Title } from '../actors/titles.ts';
import { type Contradiction, quote, type Reading } from './contradiction.ts';

/** One person under titles that exclude each other, and one office with two holders. */
export function titleContradictions({ article, actors }: Reading): Contradiction[] {
  const people = actors.filter(actor => actor.kind === 'person');
  return [...people.flatMap(person => exclusiveTitles(person)), ...twoHolders(people)];

  function exclusiveTitles({ name, titles }: Actor): Contradiction[] {
    const found: Contradiction[] = [];
    for (const holder of titles.filter(isInOffice)) {
      for (const kind of ['former', 'private', 'future'] as const) {
        const other = titles.find(
          title => title.kind === kind && (kind === 'private' || title.office === holder.office),
        );
        if (!other || found.some(each => each.says.includes(quote(article, other.span)))) continue;
        found.push({
          kind: 'titles',
          spans: [holder.span, other.span],
          says: `${name} is called ${quote(article, holder.span)} in one place and ${quote(article, other.span)} in another${other.isInferred ? ' (if the description means the same person)' : ''}: one cannot be both at one time.`,
          score: (kind === 'former' ? 0.9 : 0.8) - (other.isInferred ? 0.05 : 0),
        });
      }
    }
    return found;
  }

  function twoHolders(all: readonly Actor[]): Contradiction[] {
    const holders = all.flatMap(person => person.titles.filter(isInOffice).map(title => ({ person, title })));
    const found: Contradiction[] = [];
    for (const [index, a] of holders.entries()) {
      const same = holders
        .slice(index + 1)
        .find(
          b =>
            b.person !== a.person &&
            stateOf(b.title) !== '' &&
            stateOf(b.title) === stateOf(a.title) &&
            b.title.office === a.title.office,
        );
      if (same && /president|prime|chancellor|king|queen/.test(a.title.office)) {
        found.push(twice(a, same));
        break;
      }
    }
    const headed = all.flatMap(person =>
      person.titles.filter(title => / (administration|presidency)$/.test(title.text)).map(title => ({ person, title })),
    );
    for (const a of holders.filter(holder => /^president$/.test(holder.title.office))) {
      const other = headed.find(
        each =>
          each.person !== a.person && !all.some(p => p === each.person && p.titles.some(t => t.kind === 'former')),
      );
      if (!other || found.length > 0 || stateOf(a.title) !== 'us') continue;
      found.push(twice(a, other));
    }
    return found;
  }

  type Held = { readonly person: Actor; readonly title: Title };
  function twice(a: Held, b: Held): Contradiction {
    return {
      kind: 'office',
      spans: [a.title.span, b.title.span],
      says: `${a.person.name} holds the office by ${quote(article, a.title.span)}, but the text also speaks of ${b.person.name} as its holder (${quote(article, b.title.span)}): one office has one holder at a time.`,
      score: 0.78,
    };
  }
}

const isInOffice = (title: Title): boolean => title.kind === 'holder' && !title.isInferred;

/** "us" for "U.S. President"; empty where the title names no state. */
function stateOf({ text }: Title): string {
  const first = /^(?:the )?([\p{L}.-]+?)(?:['’]s)? /u.exec(text)?.[1] ?? '';
  const plain = first.replaceAll('.', '').toLowerCase();
  if (/^(us|american)$/.test(plain)) return 'us';
  return /^\p{Lu}/u.test(first) && !/^(president|prime|chancellor|king|queen|former|acting)$/.test(plain) ? plain : '';
}
