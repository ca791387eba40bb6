import { overlaps, type Span } from '../text/span.ts';
import { type Contradiction, contentStems, flatSentences, quote, type Reading, sentenceAt } from './contradiction.ts';

const refuses =
  /\b(?:will|would|does|do|did|has|have) not (?:yet )?(?:publicly |officially |formally |openly )?(?:acknowledge|confirm|admit|recogni[sz]e)d?\b|\b(?:refus|declin)(?:e|es|ed|ing) to (?:publicly |officially )?(?:acknowledge|confirm|admit)\b/giu;
const contacts =
  /\b(envoys?|talks|channels?|contacts?|visits?|meetings?|negotiations?|delegations?|conversations?|emissar(?:y|ies))\b/iu;
const underWay =
  /\b(?:is|are) (?:currently |now |being )?(?:being )?\p{L}+(?:ed|ing)\b|\b(?:has|have) (?:been |already )?(?:received|met|hosted|begun|started|arrived|held)\b/iu;

/** Denied here and asserted there; and something under way that its own host will not acknowledge. */
export function denialContradictions(reading: Reading): Contradiction[] {
  return [...unacknowledged(reading), ...denied(reading)];
}

function unacknowledged(reading: Reading): Contradiction[] {
  const { article, actors } = reading;
  const flat = flatSentences(reading);
  const found: Contradiction[] = [];
  for (const match of article.text.matchAll(refuses)) {
    const sentence = sentenceAt(article, match.index);
    if (!sentence) continue;
    const clause: Span = [match.index, clauseEnd(article.text, match.index + match[0].length, sentence[1])];
    const object = contacts.exec(article.text.slice(...clause));
    const host = actors.find(({ mentions }) =>
      mentions.some(mention => mention[0] >= sentence[0] && mention[1] <= match.index && match.index - mention[1] < 40),
    );
    if (!object || !host) continue;
    const place = flat
      .filter(span => span !== sentence && host.mentions.some(mention => overlaps(mention, span)))
      .find(span => contacts.test(article.text.slice(...span)) && underWay.test(article.text.slice(...span)));
    if (!place) continue;
    const subject: Span = [host.mentions.findLast(mention => mention[1] <= match.index)![0], clause[1]];
    found.push({
      kind: 'acknowledgement',
      spans: [place, subject],
      says: `The text has it under way (${quote(article, place)}), but its own host does not confirm it (${quote(article, subject)}).`,
      score: 0.74,
    });
  }
  return found.slice(0, 2);
}

function clauseEnd(text: string, from: number, most: number): number {
  const comma = text.slice(from, most).search(/[,;.—]/);
  return comma < 0 ? most : from + comma;
}

function denied(reading: Reading): Contradiction[] {
  const { article, attributions } = reading;
  const flat = flatSentences(reading);
  const asserted = [
    ...attributions
      .filter(each => each.firmness === 'asserted' && each.score > 0.3)
      .flatMap(each => each.content.slice(0, 1)),
    ...flat,
  ];
  const found: Contradiction[] = [];
  for (const { content, firmness } of attributions) {
    const [refused] = content;
    if (firmness !== 'denied' || !refused) continue;
    const words = contentStems(article, refused);
    if (words.size < 3) continue;
    const best = asserted
      .filter(span => !overlaps(span, refused) && sentenceAt(article, span[0]) !== sentenceAt(article, refused[0]))
      .map(span => ({ span, share: words.intersection(contentStems(article, span)).size / words.size }))
      .toSorted((a, b) => b.share - a.share)[0];
    if (!best || best.share < 0.6) continue;
    found.push({
      kind: 'denial',
      spans: [best.span, refused],
      says: `Asserted in one place (${quote(article, best.span)}) and denied in another (${quote(article, refused)}).`,
      score: 0.5 + 0.3 * best.share,
    });
  }
  return found;
}
