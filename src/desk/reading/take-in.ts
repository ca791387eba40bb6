/** Accepted proposals of a report become part of a case. */
import { type Edit, editCase } from '../../case/edit/edit.ts';
import { idsFrom } from '../../case/edit/ids.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { type Case, type EvidenceId, type PartyId, partyId } from '../../case/model.ts';
import type { ClaimProposal, Proposals } from './proposals.ts';

/** Which proposals are accepted, by index. */
export interface Accepted {
  readonly claims: ReadonlySet<number>;
  readonly parties: ReadonlySet<number>;
  readonly contradictions: ReadonlySet<number>;
  /** Other words for a claim. */
  readonly says?: ReadonlyMap<number, string>;
  /** Claims that are no news: the claim of the case (its id) or of the proposals (its index) that says the same. */
  readonly sameClaim?: ReadonlyMap<number, EvidenceId | number>;
  /** Parties that the case has under another name. */
  readonly sameParty?: ReadonlyMap<number, PartyId>;
}

export interface TakenIn {
  readonly document: CaseDocument;
  readonly edits: readonly Edit[];
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
 * name and a contradiction between the same claims are there already and are not added again. A claim by somebody whose
 * name is that of a party is by the party. `file` is the report's name.
 */
export function takeIn(document: CaseDocument, proposals: Proposals, accepted: Accepted, file: string): TakenIn {
  const source = sourceEdits(document.case, proposals, file);
  const parties = partyEdits(document.case, proposals, accepted);
  const claims = claimEdits(document.case, proposals, accepted, source.id, parties.ids);
  const contradictions = contradictionEdits(document.case, proposals, accepted, source.id, claims.ids);
  const edits = [...source.edits, ...parties.edits, ...claims.edits, ...contradictions];
  return {
    document: edits.length > 0 ? editCase(document, edits) : document,
    edits,
    sourceId: source.id,
    added: { claims: claims.edits.length, parties: parties.edits.length, contradictions: contradictions.length },
  };
}

function sourceEdits({ record }: Case, { source }: Proposals, file: string): { id: string; edits: Edit[] } {
  const known = record.sources.find(each =>
    each.digest === undefined ? each.text === source.text : each.digest === source.digest,
  );
  if (known) {
    const edit: Edit = { do: 'set', at: ['record', 'sources', known.id, 'digest'], value: source.digest };
    return { id: known.id, edits: known.digest === undefined ? [edit] : [] };
  }
  const name = file.split(/[\\/]/).at(-1)!;
  const taken = record.sources.map(({ id }) => id);
  const id = freshId(taken, name.replace(/\.[^.]+$/, ''), 'source');
  return { id, edits: [{ do: 'set', at: ['record', 'sources', id], value: { ...source } }] };
}

/** `ids`: plain name -> party, for all parties that there are then. */
function partyEdits({ parties }: Case, proposals: Proposals, { parties: accepted, sameParty }: Accepted) {
  const ids = new Map<string, PartyId>(parties.map(({ id, name }) => [plainName(name), id]));
  const taken: string[] = parties.map(({ id }) => id);
  for (const [index, id] of sameParty ?? []) ids.set(plainName(proposals.parties[index]!.name), id);
  const edits = [...accepted].flatMap((index): Edit[] => {
    const { name, role, says } = proposals.parties[index]!;
    if (ids.has(plainName(name))) return [];
    const id = partyId(freshId(taken, name, 'party'));
    taken.push(id);
    ids.set(plainName(name), id);
    return [{ do: 'set', at: ['parties', id], value: { name, role, says } }];
  });
  return { ids, edits };
}

/** `ids`: the claim of the case for each proposal that is in it then. */
function claimEdits(
  { record }: Case,
  { claims, contradictions }: Proposals,
  accepted: Accepted,
  sourceId: string,
  parties: ReadonlyMap<string, PartyId>,
) {
  const ids = new Map<number, EvidenceId>();
  const taken: string[] = [...record.claims, ...record.assumptions].map(({ id }) => id);
  const needed = [...accepted.contradictions].flatMap(index => [...contradictions[index]!.between]);
  const wanted = new Set([...accepted.claims, ...needed]);
  const edits: Edit[] = [];
  for (const [index, claim] of claims.entries()) {
    if (accepted.sameClaim?.has(index)) continue;
    const there = record.claims.find(({ source, at }) => source === sourceId && at && isSpan(at, claim.at));
    if (there) ids.set(index, there.id);
    if (there || !wanted.has(index)) continue;
    const id = freshId(taken, `${sourceId}-${claim.at[0]}`, 'claim');
    taken.push(id);
    ids.set(index, id);
    const value = claimValue(claim, sourceId, parties, accepted.says?.get(index));
    edits.push({ do: 'set', at: ['record', 'claims', id], value });
  }
  for (const [index, same] of accepted.sameClaim ?? []) {
    const id = typeof same === 'number' ? ids.get(same) : same;
    if (id !== undefined) ids.set(index, id);
  }
  return { ids, edits };
}

function claimValue(
  { says, at, by, grade, firmness }: ClaimProposal,
  source: string,
  parties: ReadonlyMap<string, PartyId>,
  otherWords: string | undefined,
) {
  const party = by === undefined ? undefined : parties.get(plainName(by));
  return { says: otherWords ?? says, source, at: [...at], by: party ?? by, grade, firmness };
}

function contradictionEdits(
  { record }: Case,
  { contradictions }: Proposals,
  accepted: Accepted,
  sourceId: string,
  claims: ReadonlyMap<number, EvidenceId>,
): Edit[] {
  const taken = record.contradictions.map(({ id }) => id);
  return [...accepted.contradictions].flatMap((index): Edit[] => {
    const { says, between } = contradictions[index]!;
    const ids = between.map(claim => claims.get(claim));
    if (ids[0] === undefined || ids[1] === undefined || ids[0] === ids[1]) return [];
    if (record.contradictions.some(each => each.between.join() === ids.join())) return [];
    const id = freshId(taken, `k-${sourceId}-${taken.length + 1}`, 'k');
    taken.push(id);
    return [{ do: 'set', at: ['record', 'contradictions', id], value: { between: ids, says } }];
  });
}

function isSpan(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** A name without its article and capitals: "The Kremlin" and "the Kremlin" are one. */
function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(the|a|an) /, '');
}

function freshId(taken: readonly string[], name: string, fallback: string): string {
  return idsFrom([...taken, name], fallback).at(-1)!;
}
