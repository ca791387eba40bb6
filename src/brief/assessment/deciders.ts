/** What findings hang on beside single assumptions: how exact an order is, pairs that decide together, and ranges. */
import type { Assessment, Cell, NamedDecider } from '../../analysis/assessment/assessment.ts';
import type { FindingName } from '../../analysis/assessment/findings.ts';
import { type PartyId, partyId } from '../../case/model.ts';
import type { Saying, Values } from '../../core/values.ts';
import { party, saying } from '../names.ts';
import type { Ground, Grounds, Sentence } from '../sentence.ts';
import { cellCount, cellName, inCells } from '../variants.ts';
import { uncertain } from './in-short.ts';
import { behind, inCell } from './places.ts';

const keys = {
  'order noise': 'decides.effect.order',
  pair: 'decides.effect.pair',
  range: 'decides.effect.range',
} as const;
type Kind = keyof typeof keys;

/** Of one kind the deciders of a finding in all cells. */
interface Found {
  readonly cell: Cell;
  readonly decider: NamedDecider;
  readonly place: number;
}

/** On what a finding hangs, as a part of a sentence. */
export interface Phrase {
  readonly what: Saying;
  readonly grounds: Grounds & { readonly about: string };
  /** How large the effect is, 0..1. */
  readonly weight: number;
  /** What may move it as much. */
  readonly alike: readonly Sentence[];
  /** The width of a range, not an effect. */
  readonly isRange?: true;
}

/** Each order and each pair that moves a finding, and the range that makes the most of its width. */
export function deciderPhrases(assessment: Assessment, finding: FindingName): Phrase[] {
  return [
    ...phrasesOf(assessment, finding, 'order noise'),
    ...phrasesOf(assessment, finding, 'pair'),
    ...phrasesOf(assessment, finding, 'range').slice(0, 1),
  ];
}

/** Whether every world of every cell gives the same answers: nothing uncertain moves anything. */
export function nothingMoves({ exact, cells }: Assessment): boolean {
  return exact && cells.every(({ findings }) => Object.values(findings).every(each => each.nothingMoves));
}

function weightOf({ effect }: Pick<NamedDecider, 'effect'>): number {
  return Math.max(...effect.map(Math.abs));
}

function phrasesOf(assessment: Assessment, finding: FindingName, kind: Kind): Phrase[] {
  const found = assessment.cells.flatMap(cell =>
    cell.findings[finding].decides.flatMap((decider, place) =>
      decider.kind === kind ? [{ cell, decider, place }] : [],
    ),
  );
  return [...Map.groupBy(found, ({ decider }) => decider.ids.join(' / ')).values()]
    .map(group => phraseOf(assessment, finding, kind, group))
    .toSorted((a, b) => b.weight - a.weight);
}

function phraseOf(assessment: Assessment, finding: FindingName, kind: Kind, group: readonly Found[]): Phrase {
  const strongest = group.reduce((a, b) => (weightOf(b.decider) > weightOf(a.decider) ? b : a));
  const { cell, decider } = strongest;
  const places = [strongest, ...group.filter(each => each !== strongest)];
  const from = places.map(each => inCell(assessment, each.cell, 'findings', finding, 'decides', each.place));
  const values: Values = {
    cells: inCells(group.length, cellCount(assessment)),
    cell: cellName(assessment, cell),
    ...valuesOf(assessment, kind, decider),
  };
  const grounds = { about: `${finding} ${decider.ids.join(' / ')}`, from, because: groundsOf(kind, decider) };
  const what = saying(keys[kind], values);
  return { what, grounds, weight: weightOf(decider), alike: [], ...(kind === 'range' && { isRange: true }) };
}

function valuesOf(assessment: Assessment, kind: Kind, { ids, of, shares }: NamedDecider): Values {
  const [one, other] = shares.map(share => ({ share }));
  const [first, second] = of.map(uncertain);
  if (kind === 'order noise') return { party: party(assessment, orderedBy(ids)), noisy: one!, entered: other! };
  if (kind === 'range') return { what: first!, high: one!, low: other! };
  return { first: first!, second: second!, one: one!, other: other! };
}

function groundsOf(kind: Kind, { ids, of }: NamedDecider): Ground[] {
  return kind === 'order noise' ? [['situation', 'preferences', orderedBy(ids)]] : of.map(behind);
}

function orderedBy([id]: readonly string[]): PartyId {
  return partyId(id!);
}
