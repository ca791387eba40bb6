/** Judges plausible worlds of a situation: the findings, and for each main party whether something worse for it is in reach. */
import type { Case, OptionId, PartyId } from '../../case/model.ts';
import type { Concept } from '../stability/kernel.ts';
import type { Verdicts } from '../worlds/question.ts';
import { uncertaintiesOf } from '../worlds/uncertainty.ts';
import type { World } from '../worlds/world.ts';
import { type Findings, findingNames, findingsOf, isPartial } from './findings.ts';
import { WorldBuilder } from './situation-in-world.ts';

export interface WorldsTask {
  readonly case: Case;
  readonly concept: Concept;
  /** Options taken in the reference state. */
  readonly reference: readonly OptionId[];
  readonly worlds: readonly World[];
}

/** Who is asked whether it is worse off: the main parties; all parties with options where there is none. */
export function judgesIn({ parties, situation }: Case): PartyId[] {
  const main = parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  if (main.length > 0) return main;
  return parties.map(({ id }) => id).filter(id => situation?.options.some(({ by }) => by === id));
}

/** The verdicts in each world, in the order of `findingNames`, then of `judgesIn`: those that are sure, then those possible. */
export function judgeWorlds({ case: theCase, concept, reference, worlds }: WorldsTask): Verdicts[] {
  const builder = new WorldBuilder(theCase, uncertaintiesOf(theCase), [concept], reference);
  return worlds.map(world => verdictsIn(builder, world, concept, judgesIn(theCase)));
}

export function verdictsIn(
  builder: WorldBuilder,
  world: World,
  concept: Concept,
  judges: readonly PartyId[],
): Verdicts {
  const situation = builder.build(world);
  const row = ({ found, worseFor }: Findings) => [
    ...findingNames.map(name => found[name]),
    ...judges.map(party => worseFor.includes(party)),
  ];
  const certain = row(findingsOf(situation, concept, 'certain'));
  return [...certain, ...(isPartial(situation) ? row(findingsOf(situation, concept, 'possible')) : certain)];
}
