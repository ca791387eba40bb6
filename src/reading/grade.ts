import type { Firmness, Grade } from '../case/model.ts';
import { stateNames } from './actors/gazetteer.ts';
import type { Hedge } from './hedges.ts';
import { overlaps, type Span } from './text/span.ts';

const collective =
  /\b(sources?|officials?|diplomats?|aides?|insiders?|advisers?|advisors?|people|persons?|those|some|many|most|critics|experts|analysts|observers|supporters|opponents|others|allies|lawmakers|negotiators|mediators?|envoys?|negotiator|everyone|nobody|witness(?:es)?|residents|reports?|rumou?rs?)\b/i;
const unnamed =
  /\b(familiar with|close to|briefed on|anonym\w+|not (?:be|to be) named|unnamed|declined to be (?:named|identified)|spoke on condition|who asked|with knowledge of|privately)\b/i;
const publicly =
  /\b(statement|press conference|news conference|speech|address(?:ed)?|interview|televised|television|publicly|reporters|parliament|rally|debate|tweet\w*|post(?:ed|s)? on|letter|communiqu[eé]|testif\w+|announce\w*|declare\w*|published|broadcast|podium|bulletin|wrote)\b/i;

/** A name of somebody or of something: a capital that does not stand only for a nationality before a collective noun. */
function isNamed(source: string, isStart: boolean): boolean {
  if (/^(he|she|it|they|we|i|his|her)$/i.test(source)) return true;
  const words = source.split(/\s+/);
  const capitals = words.filter(
    (word, index) =>
      /^\p{Lu}/u.test(word) &&
      stateNames.get(word)?.form !== 'demonym' &&
      !(isStart && index === 0 && /^(the|a|an|one|some|many|senior|several)$/i.test(word)),
  );
  if (capitals.length === 0)
    return (
      /\b(minister|president|chancellor|king|queen|prime minister|secretary|spokes(?:man|woman|person)|government|ministry|fund|convener)\b/i.test(
        source,
      ) && !/^(an?|one|some|several)\b/i.test(source)
    );
  return (
    !collective.test(source) ||
    (/^(the )?(\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+/u.test(source) && !unnamed.test(source))
  );
}

/** Nothing is stated where it is only left without a word. */
const silent =
  /\bnot (?:yet )?(?:publicly |officially |formally |openly )?(?:acknowledged?|confirm(?:ed)?|admit(?:ted)?|comment(?:ed)?|say|said)\b|\b(?:declin|refus)\w+ to (?:\w+ly )?(?:acknowledge|confirm|admit|comment|say)\b/i;

const impersonal =
  /\b(reported(?:ly)?|said|believed|understood|expected|alleged(?:ly)?|rumou?red|according|thought|known|accused|described|told|called|considered|seen)\b/i;

/**
 * On whose authority: a source that has a name or an office and speaks in public (or is quoted word for word); the same
 * only reported; a source without a name, or none given.
 */
export function gradeOf(source: string, cue: string, sentence: string, isQuoted: boolean): Grade {
  if (source === '' && !impersonal.test(cue)) return 'author-inference';
  if (source === '' || unnamed.test(source) || !isNamed(source, true)) return 'attributed-anonymous';
  if (silent.test(cue) || (/\bprivate(ly)?\b/i.test(sentence) && !isQuoted)) return 'attributed-named';
  return isQuoted || publicly.test(cue) || publicly.test(sentence) ? 'stated-public' : 'attributed-named';
}

/** A hedge this far into the content still governs its main clause (characters). */
const near = 60;

const denying =
  /\b(den(?:y|ies|ied|ying)|refut\w+|rebut\w*|disput\w+|disavow\w*|contradict\w*|reject(?:s|ed|ing)? (?:the )?(?:claim|report|allegation|suggestion|accusation)\w*|rul(?:e|es|ed|ing) out|dismiss(?:es|ed|ing)?)\b/i;

/** Hedged where a hedge stands in the content or the cue, or governs the content. */
export function firmnessOf(
  cue: string,
  places: readonly Span[],
  content: readonly Span[],
  hedges: readonly Hedge[],
): Firmness {
  if (denying.test(cue)) return 'denied';
  const isHedged = hedges.some(
    hedge =>
      places.some(place => overlaps(place, hedge.span)) ||
      content.some(place => overlaps(place, hedge.scope) && hedge.span[0] <= place[0] + near),
  );
  return isHedged || silent.test(cue) || /\b(suspect|fear|speculat|believ|assum|hint|suggest)/i.test(cue)
    ? 'hedged'
    : 'asserted';
}
