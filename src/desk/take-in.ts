import { type Edit, editCase } from '../case/edit/edit.ts';
import { idsFrom } from '../case/edit/ids.ts';
import type { CaseDocument } from '../case/file/check-data.ts';
import type { Case, Claim, Party } from '../case/model.ts';
import type { Span } from '../reading/text/span.ts';
import type { Proposals } from './proposals.ts';

/** Which proposals are accepted, by index. */
export interface Accepted {
  readonly claims: ReadonlySet<number>;
  readonly parties: ReadonlySet<number>;
  readonly contradictions: ReadonlySet<number>;
}

export interface TakenIn {
  readonly document: CaseDocument;
  readonly sourceId: string;
  readonly added: { readonly claims: number; readonly parties: number; readonly contradictions: number };
}

/** `all`: everything. `graded`: what somebody other than the author says, and contradictions between such claims. */
export function acceptBy(rule: 'all' | 'graded', { claims, parties, contradictions }: Proposals): Accepted {
  const graded = claims.flatMap(({ grade }, index) => (rule === 'all' || grade !== 'author-inference' ? [index] : []));
  const set = new Set(graded);
  return {
    claims: set,
    parties: new Set(rule === 'all' ? parties.keys() : []),
    contradictions: new Set(
      [...contradictions.keys()].filter(index => contradictions[index]!.between.every(claim => set.has(claim))),
    ),
  };
}

/**
 * The case with the accepted proposals. A source of the same digest, a claim at the same span of it, a party of the same
 * name and a contradiction between the same claims are there already and are not added again.
 */
export function takeIn(document: CaseDocument, proposals: Proposals, accepted: Accepted, file: string): TakenIn {
  const { record, parties } = document.case;
  const edits: Edit[] = [];
  const known = record.sources.find(source => source.digest === proposals.source.digest);
  const sourceId =
    known?.id ??
    freshId(
      [...record.sources.map(source => source.id)],
      file
        .split(/[\\/]/)
        .at(-1)!
        .replace(/\.[^.]+$/, ''),
      'source',
    );
  if (!known) edits.push({ do: 'set', at: ['record', 'sources', sourceId], value: { ...proposals.source } });
  const claimIds = new Map<number, string>();
  const taken = [...record.claims, ...record.assumptions].map(each => each.id);
  const wanted = new Set([
    ...accepted.claims,
    ...[...accepted.contradictions].flatMap(index => [...proposals.contradictions[index]!.between]),
  ]);
  let added = 0;
  for (const [index, claim] of proposals.claims.entries()) {
    const there = record.claims.find(each => isAt(each, sourceId, claim.at));
    if (there) claimIds.set(index, there.id);
    if (there || !wanted.has(index)) continue;
    const { says, at, by, grade, firmness } = claim;
    const id = freshId(taken, `${sourceId}-${at[0]}`, 'claim');
    taken.push(id);
    claimIds.set(index, id);
    edits.push({
      do: 'set',
      at: ['record', 'claims', id],
      value: { says, source: sourceId, at: [...at], by, grade, firmness },
    });
    added += 1;
  }
  let addedParties = 0;
  const partyIds = parties.map(party => party.id);
  for (const index of accepted.parties) {
    const { name, role, says } = proposals.parties[index]!;
    if (parties.some(party => isNamed(party, name))) continue;
    const id = freshId(partyIds, name, 'party');
    partyIds.push(id);
    edits.push({ do: 'set', at: ['parties', id], value: { name, role, says } });
    addedParties += 1;
  }
  let addedContradictions = 0;
  const contradictionIds = record.contradictions.map(each => each.id);
  for (const index of accepted.contradictions) {
    const { says, between } = proposals.contradictions[index]!;
    const ids = between.map(claim => claimIds.get(claim)!);
    if (record.contradictions.some(each => ids.every(id => each.between.includes(id)))) continue;
    const id = freshId(contradictionIds, `k-${sourceId}-${contradictionIds.length + 1}`, 'k');
    contradictionIds.push(id);
    edits.push({ do: 'set', at: ['record', 'contradictions', id], value: { between: ids, says } });
    addedContradictions += 1;
  }
  return {
    document: edits.length > 0 ? editCase(document, edits) : document,
    sourceId,
    added: { claims: added, parties: addedParties, contradictions: addedContradictions },
  };
}

/** Which proposals the case holds already, by index. */
export function knownIn({ record, parties }: Case, proposals: Proposals): Accepted {
  const source = record.sources.find(each => each.digest === proposals.source.digest)?.id;
  const among = <Item>(items: readonly Item[], isKnown: (item: Item) => boolean): Set<number> =>
    new Set([...items.entries()].filter(([, item]) => isKnown(item)).map(([index]) => index));
  return {
    claims: among(proposals.claims, ({ at }) => record.claims.some(each => isAt(each, source, at))),
    parties: among(proposals.parties, ({ name }) => parties.some(each => isNamed(each, name))),
    contradictions: among(proposals.contradictions, ({ between }) => {
      const ids = between.map(index => record.claims.find(each => isAt(each, source, proposals.claims[index]!.at))?.id);
      return ids.every(Boolean) && record.contradictions.some(each => ids.every(id => each.between.includes(id!)));
    }),
  };
}

const isAt = (claim: Claim, source: string | undefined, at: Span): boolean =>
  source !== undefined && claim.source === source && claim.at?.[0] === at[0] && claim.at[1] === at[1];
const isNamed = (party: Party, name: string): boolean => party.name.toLowerCase() === name.toLowerCase();

const freshId = (taken: readonly string[], name: string, fallback: string): string =>
  idsFrom([...taken, name], fallback).at(-1)!;
