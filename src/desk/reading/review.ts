/**
 * Going through proposals one after the other, for a terminal and a page alike: each decision is a step that can be undone.
 * Claims come in the order of the text, then parties, then contradictions.
 */
import { type Case, type EvidenceId, type PartyId, partyId } from '../../case/model.ts';
import type { Proposals } from './proposals.ts';
import type { Accepted } from './take-in.ts';

export interface ReviewItem {
  readonly kind: 'claim' | 'party' | 'contradiction';
  /** Index into the proposals of that kind. */
  readonly index: number;
}

export type Decision =
  /** `says`: in other words (claims only). */
  | { readonly do: 'accept'; readonly says?: string }
  | { readonly do: 'reject' }
  /** The same as a claim or party of the case (its id) or, for claims, as an accepted proposal (its index). */
  | { readonly do: 'merge'; readonly into: string | number };

export interface Review {
  readonly proposals: Proposals;
  readonly items: readonly ReviewItem[];
  /** What was decided on the first items, in order. */
  readonly decisions: readonly Decision[];
}

export interface MergeChoice {
  readonly into: string | number;
  readonly name: string;
}

/** A review of what the case does not have yet. */
export function startReview({ record, parties }: Case, proposals: Proposals): Review {
  const source = record.sources.find(({ digest }) => digest !== undefined && digest === proposals.source.digest)?.id;
  const isThere = (at: readonly [number, number]) =>
    record.claims.some(claim => claim.source === source && claim.at?.[0] === at[0] && claim.at[1] === at[1]);
  const names = new Set(parties.map(({ name }) => name.toLowerCase()));
  const claims = [...proposals.claims.entries()]
    .filter(([, { support, at }]) => !support && !isThere(at))
    .toSorted(([, a], [, b]) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const contradictions = [...proposals.contradictions.entries()].filter(
    ([, { says }]) => !record.contradictions.some(each => each.says === says),
  );
  return {
    proposals,
    items: [
      ...claims.map(([index]) => ({ kind: 'claim' as const, index })),
      ...[...proposals.parties.entries()]
        .filter(([, { name }]) => !names.has(name.toLowerCase()))
        .map(([index]) => ({ kind: 'party' as const, index })),
      ...contradictions.map(([index]) => ({ kind: 'contradiction' as const, index })),
    ],
    decisions: [],
  };
}

/** The item to decide on next; undefined at the end. */
export function currentItem({ items, decisions }: Review): ReviewItem | undefined {
  return items[decisions.length];
}

export function decide(review: Review, decision: Decision): Review {
  return currentItem(review) ? { ...review, decisions: [...review.decisions, decision] } : review;
}

/** Takes the last decision back; a review without one stays as it is. */
export function undoDecision(review: Review): Review {
  return { ...review, decisions: review.decisions.slice(0, -1) };
}

/** What was accepted so far. */
export function acceptedOf({ items, decisions }: Review): Accepted {
  const decided = decisions.map((decision, at) => ({ ...items[at]!, decision }));
  const accepted = (kind: ReviewItem['kind']) =>
    new Set(decided.filter(each => each.kind === kind && each.decision.do === 'accept').map(({ index }) => index));
  const says = decided.flatMap(({ index, decision }): [number, string][] =>
    decision.do === 'accept' && decision.says !== undefined ? [[index, decision.says]] : [],
  );
  const merged = (kind: ReviewItem['kind']) =>
    decided.flatMap(({ kind: its, index, decision }): [number, string | number][] =>
      its === kind && decision.do === 'merge' ? [[index, decision.into]] : [],
    );
  return {
    claims: accepted('claim'),
    parties: accepted('party'),
    contradictions: accepted('contradiction'),
    says: new Map(says),
    sameClaim: new Map<number, EvidenceId | number>(merged('claim')),
    sameParty: new Map(merged('party').map(([index, into]): [number, PartyId] => [index, partyId(String(into))])),
  };
}

/** The last decision alone, for a case that took the earlier ones in when they were made. */
export function lastAccepted(review: Review): Accepted {
  const { items, decisions } = review;
  const last = decisions.length - 1;
  const item = items[last];
  const all = acceptedOf(review);
  const only = (kind: ReviewItem['kind']) =>
    new Set(item?.kind === kind && decisions[last]!.do === 'accept' ? [item.index] : []);
  return { ...all, claims: only('claim'), parties: only('party'), contradictions: only('contradiction') };
}

const mostChoices = 9;

/** What the current item may be merged into, the most alike first; at most nine. */
export function mergeChoices(review: Review, { record, parties }: Case): MergeChoice[] {
  const item = currentItem(review);
  if (!item || item.kind === 'contradiction') return [];
  const { proposals } = review;
  if (item.kind === 'party') {
    const { name } = proposals.parties[item.index]!;
    return nearest(
      name,
      parties.map(party => ({ into: party.id, name: party.name })),
    );
  }
  const { says } = proposals.claims[item.index]!;
  return nearest(says, [
    ...[...acceptedOf(review).claims].map(index => ({ into: index, name: proposals.claims[index]!.says })),
    ...record.claims.map(claim => ({ into: claim.id, name: claim.says })),
  ]);
}

/** By shared words; of equals the first stays first. */
function nearest(text: string, choices: readonly MergeChoice[]): MergeChoice[] {
  const words = wordsOf(text);
  const likeness = ({ name }: MergeChoice) => {
    const others = wordsOf(name);
    return words.intersection(others).size / Math.max(1, words.union(others).size);
  };
  return choices
    .map(choice => ({ choice, score: likeness(choice) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostChoices)
    .map(({ choice }) => choice);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
