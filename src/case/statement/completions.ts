/** How a statement that is being typed may go on. */
import type { Option } from '../model.ts';
import type { Vocabulary } from './parse.ts';

export interface Completion {
  readonly word: string;
  readonly says?: string;
  /** The statement with the word, and where one types on. */
  readonly text: string;
  readonly caret: number;
}

const words = ['not', 'and', 'or', 'if', 'iff'];
const most = 8;

const namesOf = ({ options, issues }: Vocabulary): string[] => [...options, ...issues.map(({ id }) => id), ...words];

/** The word before the caret, as far as it is written. */
const begunAt = (text: string, caret: number): string =>
  (/[^\s()"=<>!]*$/.exec(text.slice(0, caret))?.[0] ?? '').toLowerCase();

/** Whether the word before the caret is one already. */
export function isWholeAt(text: string, caret: number, vocabulary: Vocabulary): boolean {
  return namesOf(vocabulary).includes(begunAt(text, caret));
}

/** Names and words that continue what stands before the caret, found by what options say too; those that begin so come first. */
export function completions(
  text: string,
  caret: number,
  vocabulary: Vocabulary,
  options: readonly Pick<Option, 'id' | 'says'>[] = [],
): Completion[] {
  const begun = begunAt(text, caret);
  const start = caret - begun.length;
  if (begun === '') return [];
  const says = new Map<string, string>(options.map(option => [option.id, option.says]));
  const rank = (name: string) => (name.startsWith(begun) ? 0 : 1);
  return namesOf(vocabulary)
    .filter(name => name !== begun && (name.includes(begun) || says.get(name)?.toLowerCase().includes(begun)))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most)
    .map(word => {
      const before = `${text.slice(0, start)}${word} `;
      const meaning = says.get(word);
      return {
        word,
        text: `${before}${text.slice(caret).trimStart()}`.trimEnd(),
        caret: before.length,
        ...(meaning !== undefined && { says: meaning }),
      };
    });
}
