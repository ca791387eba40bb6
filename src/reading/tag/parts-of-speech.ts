/** Parts of speech (Universal Dependencies' tags) and lemmas of English words, by wink-nlp and its small model. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Token } from '../text/tokens.ts';
import { hashString } from './hash.ts';

export interface PartsOfSpeech {
  /** Hash of the tag of each token. */
  readonly tags: Int32Array;
  readonly lemmas: Int32Array;
}

let opened: ReturnType<typeof winkNLP> | undefined;
/** Loads the model: a few tenths of a second, once. */
export const openPartsOfSpeech = (): ReturnType<typeof winkNLP> => (opened ??= winkNLP(model, ['sbd', 'pos']));

/** Most tokens read at a time: a "sentence" may be a whole file. */
const longest = 250;

/** Tags of the tokens, read sentence by sentence. Linear in the number of tokens. */
export function partsOfSpeech(
  text: string,
  tokens: readonly Token[],
  sentences: readonly (readonly [first: number, end: number])[],
): PartsOfSpeech {
  const tags = new Int32Array(tokens.length);
  const lemmas = new Int32Array(tokens.length);
  for (const [first, end] of sentences)
    for (let from = first; from < end; from += longest) {
      const to = Math.min(end, from + longest);
      const [start, stop] = [tokens[from]!.start, tokens[to - 1]!.end];
      const words = readWords(text.slice(start, stop));
      let next = 0;
      for (let at = from; at < to; at += 1) {
        const place = tokens[at]!.start - start;
        while (next < words.length - 1 && words[next]!.end <= place) next += 1;
        const word = words[next];
        const meets = word !== undefined && word.start <= place && word.end > place;
        tags[at] = hashString(meets ? word.tag : 'X');
        lemmas[at] = hashString(meets ? word.lemma : '');
      }
    }
  return { tags, lemmas };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly lemma: string;
}

function readWords(text: string): Word[] {
  const nlp = openPartsOfSpeech();
  const { its } = nlp;
  const found = nlp.readDoc(text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).tokens();
  const spaces = found.out(its.precedingSpaces) as string[];
  const tags = found.out(its.pos) as string[];
  // the declared type of its.lemma is that of documents, not of tokens
  const lemmas = found.out(its.lemma as unknown as typeof its.pos) as string[];
  let at = 0;
  return (found.out(its.value) as string[]).map((word, index) => {
    const start = at + spaces[index]!.length;
    at = start + word.length;
    return { start, end: at, tag: tags[index]!, lemma: lemmas[index]! };
  });
}
