import type { Article } from './tag/article.ts';
import type { Span } from './text/span.ts';

/** A word or phrase that lowers commitment, and the text it governs. */
export interface Hedge {
  readonly span: Span;
  /** The clause from the hedge on; for a sentence adverb the whole sentence. */
  readonly scope: Span;
}

const adverbs =
  'reportedly|allegedly|apparently|possibly|perhaps|maybe|probably|presumably|supposedly|purportedly|seemingly|likely|unlikely|potentially|conceivably|arguably|ostensibly|it is unclear|it remains unclear|unconfirmed';
const governors =
  'may|might|could|appears?|appeared|seems?|seemed|suggests?|suggested|tends? to|suspects?|suspected|rumou?red|alleged|is thought to|are thought to|was thought to|were thought to|(?:is|are|was|were) (?:widely )?(?:believed|said|reported|understood|expected|rumou?red|assumed) to|signs (?:of|that)|hints? (?:of|that)|as if|claims? to|if confirmed';
const pattern = new RegExp(`(?<![\\p{L}-])(?:(${adverbs})|(${governors}))(?![\\p{L}-])`, 'giu');
const clauseEnd = /[;:—–]|, (?:and|but|while|although|which|who|yet|even if)\b/;

/** Hedges in order. The month "May", "might" as a noun and "likely" before a noun of choice are left out. */
export function findHedges({ text, sentences }: Article): Hedge[] {
  return sentences.flatMap(([start, end]) => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(pattern)].flatMap(match => {
      const from = start + match.index;
      const to = from + match[0].length;
      if (
        isMonth(match[0], sentence, match.index) ||
        (/\b(the|his|her|their|its) $/.test(sentence.slice(0, match.index)) && match[0] === 'might')
      )
        return [];
      const rest = clauseEnd.exec(sentence.slice(match.index + match[0].length));
      const scope: Span = match[1] ? [start, end] : [from, rest ? to + rest.index : end];
      return [{ span: [from, to], scope } satisfies Hedge];
    });
  });
}

function isMonth(word: string, sentence: string, at: number): boolean {
  if (word !== 'May') return false;
  return at > 0 || /^May (\d|\p{Lu})/u.test(sentence);
}
