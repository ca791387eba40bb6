/** Going through proposals one by one: accept, reject, merge, edit, undo. Pure: each answer gives a new state. */
import type { CaseDocument } from '../case/file/check-data.ts';
import type { Proposals } from './proposals.ts';
import { type Accepted, knownIn } from './take-in.ts';

export type ReviewItem = { readonly kind: 'party' | 'claim' | 'contradiction'; readonly index: number };

export type Answer =
  | { readonly do: 'accept' }
  | { readonly do: 'reject' }
  /** Other words for a claim or a contradiction, another name for a party; accepts it. */
  | { readonly do: 'edit'; readonly text: string }
  /** The same as an accepted proposal of its kind (`into`: its index): not added, and what rests on it rests on that one. */
  | { readonly do: 'merge'; readonly into: number };

export interface Review {
  readonly items: readonly ReviewItem[];
  /** One for each item answered so far. */
  readonly answers: readonly Answer[];
}

/** What the case does not hold already: claims first, then contradictions between them, then parties. */
export function startReview(document: CaseDocument, proposals: Proposals): Review {
  const known = knownIn(document.case, proposals);
  const list = (kind: ReviewItem['kind'], size: number, skip: ReadonlySet<number>): ReviewItem[] =>
    Array.from({ length: size }, (_, index) => ({ kind, index })).filter(({ index }) => !skip.has(index));
  const only = proposals.claims.length - proposals.claims.filter(claim => claim.isOnlyForContradiction).length;
  return {
    items: [
      ...list('claim', only, known.claims),
      ...list('contradiction', proposals.contradictions.length, known.contradictions),
      ...list('party', proposals.parties.length, known.parties),
    ],
    answers: [],
  };
}

export const currentItem = ({ items, answers }: Review): ReviewItem | undefined => items[answers.length];

export const answer = (review: Review, given: Answer): Review =>
  currentItem(review) ? { ...review, answers: [...review.answers, given] } : review;

/** Takes the last answer back; the first state stays as it is. */
export const undo = (review: Review): Review => ({ ...review, answers: review.answers.slice(0, -1) });

/** Accepted items of the current item's kind: what it can be merged with. */
export function mergeTargets({ items, answers }: Review): ReviewItem[] {
  const kind = items[answers.length]?.kind;
  return items
    .slice(0, answers.length)
    .filter((item, at) => item.kind === kind && (answers[at]!.do === 'accept' || answers[at]!.do === 'edit'));
}

/** The proposals with the edits and merges, and which of them are accepted; items not answered are not. */
export function resultOf(
  { items, answers }: Review,
  proposals: Proposals,
): { proposals: Proposals; accepted: Accepted } {
  const accepted = { claims: new Set<number>(), parties: new Set<number>(), contradictions: new Set<number>() };
  const sets = { claim: accepted.claims, party: accepted.parties, contradiction: accepted.contradictions };
  const claims = [...proposals.claims];
  const parties = [...proposals.parties];
  const contradictions = [...proposals.contradictions];
  const claimFor = new Map<number, number>();
  for (const [at, given] of answers.entries()) {
    const { kind, index } = items[at]!;
    if (given.do === 'accept' || given.do === 'edit') sets[kind].add(index);
    if (given.do === 'merge' && kind === 'claim') claimFor.set(index, given.into);
    if (given.do === 'merge' && kind === 'party') {
      const target = parties[given.into]!;
      parties[given.into] = { ...target, says: `${target.says} Also as ${parties[index]!.name}.` };
    }
    if (given.do !== 'edit') continue;
    if (kind === 'claim') claims[index] = { ...claims[index]!, says: given.text };
    else if (kind === 'party') parties[index] = { ...parties[index]!, name: given.text };
    else contradictions[index] = { ...contradictions[index]!, says: given.text };
  }
  const merged = contradictions.map(each => {
    const [a, b] = each.between;
    return { ...each, between: [claimFor.get(a) ?? a, claimFor.get(b) ?? b] as const };
  });
  for (const index of [...accepted.contradictions])
    if (merged[index]!.between[0] === merged[index]!.between[1]) accepted.contradictions.delete(index);
  return { proposals: { ...proposals, claims, parties, contradictions: merged }, accepted };
}
