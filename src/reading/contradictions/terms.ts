import type { Span } from '../text/span.ts';
import { type Contradiction, quote, type Reading, sentenceAt } from './contradiction.ts';

const things =
  '(?:envoys?|emissar(?:y|ies)|diplomacy|channels?|talks|contacts?|missions?|visits?|efforts?|meetings?|delegations?|mediation|process|initiative)';
const privately = new RegExp(
  `\\b(?:private|unofficial|informal|back-?channel|track[- ]two)\\b[”"’]? (?:and \\p{L}+ |[\\p{L}-]+ )?${things}`,
  'giu',
);
const halfOfficial = new RegExp(`\\b(?:quasi|semi)-official (?:[\\p{L}-]+ )?${things}`, 'giu');
const official =
  /\b(?:an?|the|(?:\p{Lu}[\p{L}-]+|his|her|its|their)(?:['’]s)?) (?:official|accredited|formal) (envoys?|emissar(?:y|ies)|missions?|visits?|delegations?)/giu;
const processes = [
  'negotiation',
  'talk',
  'mediation',
  'dialogue',
  'ceasefire',
  'agreement',
  'treaty',
  'deal',
  'invasion',
  'war',
  'blockade',
  'coup',
  'sanction',
];

/** A thing called by terms that exclude each other: private and official, and a term refused here but used there. */
export function termContradictions(reading: Reading): Contradiction[] {
  return [...privateAndOfficial(reading), ...refusedTerms(reading)];
}

function privateAndOfficial({ article }: Reading): Contradiction[] {
  const first = (pattern: RegExp): { span: Span; thing: string } | undefined => {
    for (const match of article.text.matchAll(pattern)) {
      const span = [match.index, match.index + match[0].length] as const;
      if (isInArticle(article.paragraphs, span))
        return { span, thing: (match[1] ?? '').toLowerCase().replace(/s$/, '') };
    }
    return undefined;
  };
  const a = first(privately);
  if (!a) return [];
  const half = first(halfOfficial);
  const whole = [...article.text.matchAll(official)].find(match => {
    const thing = match[1]!.toLowerCase().replace(/s$/, '');
    return new RegExp(`${thing}s?$`, 'i').test(article.text.slice(...a.span));
  });
  const b = half?.span ?? (whole ? ([whole.index, whole.index + whole[0].length] as const) : undefined);
  if (!b) return [];
  const says = `The same contacts are ${quote(article, a.span)} in one place and ${quote(article, b)} in another: whether they bind a government differs between the two.`;
  return [{ kind: 'terms', spans: [a.span, b], says, score: 0.8 }];
}

const isInArticle = (paragraphs: readonly Span[], span: Span): boolean =>
  paragraphs.some(paragraph => paragraph[0] <= span[0] && span[1] <= paragraph[1]);

function refusedTerms({ article }: Reading): Contradiction[] {
  const found: Contradiction[] = [];
  const refusal = new RegExp(
    `\\bnot (?:yet )?(?:an? |the |in )?[“"‘]?(${processes.join('|')})s?\\b(?:[.,]?[”"’])?`,
    'giu',
  );
  for (const match of article.text.matchAll(refusal)) {
    const term = match[1]!.toLowerCase();
    if (found.some(each => each.says.includes(`"${term}"`))) continue;
    const sentence = sentenceAt(article, match.index);
    if (!sentence) continue;
    const used = new RegExp(
      `\\b(?:new|fresh|ongoing|secret|direct|exploratory|first|second|latest|round of|[\\p{L}]+-led|holding|opened|began|started|continu\\p{L}+) (?:[\\p{L}-]+ )?${term}(?:s|iations)?\\b`,
      'giu',
    );
    const use = [...article.text.matchAll(used)].find(each => each.index < sentence[0] || each.index >= sentence[1]);
    if (!use) continue;
    const span = [use.index, use.index + use[0].length] as const;
    if (!isInArticle(article.paragraphs, span)) continue;
    const denied = [match.index, match.index + match[0].length] as const;
    found.push({
      kind: 'terms',
      spans: [span, denied],
      says: `The text speaks of ${quote(article, span)}, but somebody in it says it is ${quote(article, denied)}: the term "${term}" is used and refused.`,
      score: 0.72,
    });
  }
  return found;
}
