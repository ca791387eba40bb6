import type { Claim, Contradiction, Party, Source } from '../../case/model.ts';
import { digestText } from '../../core/digest.ts';
import type { Attribution } from '../../reading/attribution.ts';
import type { Span } from '../../reading/text/span.ts';
import type { Report } from './read-report.ts';

/** What a report proposes for the record. Ids are given when the case is known. */
export interface Proposals {
  readonly source: Omit<Source, 'id'>;
  readonly claims: readonly ClaimProposal[];
  readonly parties: readonly PartyProposal[];
  readonly contradictions: readonly ContradictionProposal[];
}

export interface ClaimProposal extends Omit<Claim, 'id' | 'source' | 'at'> {
  readonly at: Span;
  readonly score: number;
  /** Proposed only because a contradiction points at it: it comes with the contradiction. */
  readonly support?: true;
}
export type PartyProposal = Pick<Party, 'name' | 'role'> & { readonly says: string };
/** `between`: indices into `claims`. */
export type ContradictionProposal = Pick<Contradiction, 'says'> & { readonly between: readonly [number, number] };

/** Attributions below this rank are not proposed for the record. */
const leastScore = 0.3;
/** The same for an attribution without a source: most of these are the text's own phrases. */
const leastScoreWithoutSource = 0.5;

/**
 * Whether an attribution is proposed for the record: sure enough, and more than a fragment. What nobody is cited for needs
 * four words; what somebody is cited for needs two.
 */
export function isProposed({ score, source, content }: Attribution, text: string): boolean {
  const words = content.flatMap(span => text.slice(...span).match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const isCited = source.length > 0;
  return score >= (isCited ? leastScore : leastScoreWithoutSource) && words >= (isCited ? 2 : 4);
}

export function proposalsOf({ file, text, reading }: Report): Proposals {
  const claims: ClaimProposal[] = reading.attributions
    .filter(each => isProposed(each, text))
    .map(({ source, content, grade, firmness, score }) => ({
      says: shorten(content.map(span => text.slice(...span)).join(' ')),
      at: [content[0]![0], content.at(-1)![1]],
      by: source.map(span => text.slice(...span)).join(' ') || (grade === 'author-inference' ? 'author' : 'anonymous'),
      grade,
      firmness,
      score,
    }));
  /** A few words alone say nothing: they stand with their sentence. */
  const placeInWords = (span: Span): string => {
    const sentence = reading.sentences.find(each => each[0] <= span[0] && span[1] <= each[1]);
    const isShort = span[1] - span[0] < 60 && sentence && sentence[1] - sentence[0] > span[1] - span[0] + 5;
    return shorten(isShort ? `"${text.slice(...span)}", in: ${text.slice(...sentence)}` : text.slice(...span));
  };
  const claimAt = (span: Span): number => {
    const known = claims.findIndex(claim => claim.at[0] === span[0] && claim.at[1] === span[1]);
    if (known >= 0) return known;
    const firmness = reading.hedges.some(hedge => span[0] <= hedge.span[0] && hedge.span[1] <= span[1])
      ? 'hedged'
      : 'asserted';
    claims.push({
      says: placeInWords(span),
      at: span,
      by: 'author',
      grade: 'author-inference',
      firmness,
      score: 1,
      support: true,
    });
    return claims.length - 1;
  };
  const contradictions = reading.contradictions.map(({ says, spans }) => ({
    says,
    between: [claimAt(spans[0]), claimAt(spans[1])] as const,
  }));
  const name = file.split(/[\\/]/).at(-1)!;
  return {
    source: {
      title: shorten(text.slice(...(reading.sentences[0] ?? [0, 0]))) || name,
      kind: 'press',
      text: name,
      digest: digestText(text),
    },
    claims,
    contradictions: contradictions.filter(({ between: [a, b] }) => a !== b),
    parties: reading.actors
      .filter(actor => actor.mentions.length > 1)
      .map(({ name: actor, kind, aliases }) => ({
        name: actor,
        role: 'third-party',
        says: `Proposed from ${name}: ${kind}${aliases.length > 0 ? `, also as ${aliases.map(alias => alias.name).join(', ')}` : ''}. The role is to be set.`,
      })),
  };
}

const shorten = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').replaceAll('\u2060', '').trim();
  return plain.length > 400 ? `${plain.slice(0, 397).trimEnd()}...` : plain;
};
