/** Who is stable where, over all states of a situation, and which of them are listed. */
import type { Concept } from '../../analysis/stability/kernel.ts';
import { type UnknownType, unknownRules, unknownTypes } from '../../analysis/stability/legal-sequences.ts';
import { firstState, type MakerIndex, type StateIndex } from '../../analysis/stability/model.ts';
import { isUnknown } from '../../analysis/stability/order.ts';
import type { ByConcept, StabilityResult, Verdicts } from '../../analysis/stability/result.ts';
import type { Solution } from '../../analysis/stability/solution.ts';
import type { UnknownVerdicts } from '../../analysis/stability/unknown-verdicts.ts';
import type { Case } from '../../case/model.ts';
import type { Progress } from '../../core/progress.ts';

const mostListed = 4096;

interface JudgedStates {
  /** 1 by state index where it is stable, of a concept and a decision maker. */
  readonly isStable: (concept: Concept, maker: MakerIndex) => Uint8Array;
  /** All states; where they are more than 4,096, the status quo and at most so many equilibria, those of most concepts first. */
  readonly listed: readonly StateIndex[];
  readonly equilibriumCount: ByConcept<number>;
  /** Equilibria of some concept that are not listed. */
  readonly unlisted: number;
}

/** `type` tells how unknown orders are taken; `unknown` judges by it where there are any. */
export function judgedStates(
  solution: Solution,
  wanted: readonly Concept[],
  type: UnknownType,
  unknown: UnknownVerdicts | undefined,
  progress: Progress,
): JudgedStates {
  const { model } = solution;
  const found = new Map<string, Uint8Array>();
  const isStable = (concept: Concept, maker: MakerIndex) => {
    const key = `${concept} ${maker}`;
    const known =
      found.get(key) ??
      unknown?.(maker, concept, unknownRules[type]) ??
      model.states.reduce((column, _, state) => {
        column[state] = Number(solution.isStableFor(maker, state as StateIndex, concept, 'certain'));
        return column;
      }, new Uint8Array(model.states.length));
    found.set(key, known);
    return known;
  };
  /** In how many concepts each state is an equilibrium. */
  const inConcepts = new Uint8Array(model.states.length);
  const counts = wanted.map((concept, done) => {
    progress(done, wanted.length);
    const columns = model.decisionMakers.map(({ index }) => isStable(concept, index));
    let count = 0;
    for (let state = 0; state < inConcepts.length; state++) {
      if (!columns.every(column => column[state] === 1)) continue;
      inConcepts[state]!++;
      count++;
    }
    return [concept, count] as const;
  });
  const { listed, unlisted } = listedStates(inConcepts, wanted.length, model.statusQuo);
  return { isStable, listed, unlisted, equilibriumCount: Object.fromEntries(counts) };
}

function listedStates(
  inConcepts: Uint8Array,
  concepts: number,
  statusQuo: StateIndex | undefined,
): Pick<JudgedStates, 'listed' | 'unlisted'> {
  const isWhole = inConcepts.length <= mostListed;
  const listed: StateIndex[] = [];
  let unlisted = 0;
  for (let wanted = concepts; wanted >= 0; wanted--) {
    for (let state = firstState; state < inConcepts.length; state++) {
      if (inConcepts[state] !== wanted || state === statusQuo) continue;
      if (isWhole || (wanted > 0 && listed.length < mostListed)) listed.push(state);
      else if (wanted > 0) unlisted++;
    }
  }
  if (statusQuo !== undefined) listed.push(statusQuo);
  return { listed: listed.toSorted((a, b) => a - b), unlisted };
}

/** The verdicts on the listed states. */
export function verdictsOn(
  { model }: Solution,
  wanted: readonly Concept[],
  { isStable, listed }: Pick<JudgedStates, 'isStable' | 'listed'>,
): Verdicts {
  const { decisionMakers } = model;
  return {
    stable: Object.fromEntries(
      wanted.map(concept => [
        concept,
        Object.fromEntries(
          decisionMakers.map(({ id, index }) => {
            const column = isStable(concept, index);
            return [id, listed.filter(state => column[state] === 1)];
          }),
        ),
      ]),
    ),
    equilibria: Object.fromEntries(
      wanted.map(concept => {
        const columns = decisionMakers.map(({ index }) => isStable(concept, index));
        return [concept, listed.filter(state => columns.every(column => column[state] === 1))];
      }),
    ),
  };
}

export function margins(
  solution: Solution,
  wanted: readonly Concept[],
  listed: readonly StateIndex[],
): NonNullable<StabilityResult['margin']> {
  return Object.fromEntries(
    wanted.map(concept => [
      concept,
      Object.fromEntries(
        solution.model.decisionMakers.map(({ id, index }) => [
          id,
          listed.map(state => solution.margin(index, state, concept)!),
        ]),
      ),
    ]),
  );
}

/** `certain` are the verdicts of type a. */
export function unknownPart(
  solution: Solution,
  theCase: Case,
  wanted: readonly Concept[],
  certain: Verdicts,
  unknown: UnknownVerdicts,
  progress: Progress,
): NonNullable<StabilityResult['unknown']> {
  const types = Object.fromEntries(
    unknownTypes.map(type => [
      type,
      type === 'a' ? certain : verdictsOn(solution, wanted, judgedStates(solution, wanted, type, unknown, progress)),
    ]),
  ) as unknown as Record<UnknownType, Verdicts>;
  const partial = solution.model.decisionMakers.filter(({ index }) => isUnknown(solution.orders[index]!));
  return {
    parties: theCase.parties.flatMap(({ id }) => (partial.some(({ members }) => members.includes(id)) ? [id] : [])),
    types,
    certain: types.a.equilibria,
    possible: types.d.equilibria,
  };
}
