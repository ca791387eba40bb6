/** Judges plausible worlds of a situation: the findings, and for each main party whether something worse for it is in reach. */
import type { Case, OptionId, PartyId } from '../../case/model.ts';
import type { Verdicts } from '../../worlds/question.ts';
import { uncertaintiesOf } from '../../worlds/uncertainty.ts';
import type { World } from '../../worlds/world.ts';
import type { Concept } from '../stability/kernel.ts';
import { type AskedClass, classOf } from './classes.ts';
import { type FindingName, type Findings, findingNames, findingsOf, isPartial } from './findings.ts';
import { WorldBuilder } from './situation-in-world.ts';

export interface WorldsTask {
  readonly case: Case;
  readonly concept: Concept;
  /** Options taken in the reference state. */
  readonly reference: readonly OptionId[];
  readonly classes: readonly AskedClass[];
  readonly worlds: readonly World[];
}

/** Who is asked whether it is worse off: the main parties; all parties with options where there is none. */
export function judgesIn({ parties, situation }: Case): PartyId[] {
  const main = parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  if (main.length > 0) return main;
  return parties.map(({ id }) => id).filter(id => situation?.options.some(({ by }) => by === id));
}

/**
 * The verdicts in each world, in the order of `findingNames`, then of the classes asked, then of `judgesIn`: those that are sure,
 * then those possible. A class is sure or it is `unknown`, which is a class too: the two are the same.
 */
export function judgeWorlds({ case: theCase, concept, reference, classes, worlds }: WorldsTask): Verdicts[] {
  const builder = new WorldBuilder(theCase, uncertaintiesOf(theCase), [concept], reference);
  return worlds.map(world => verdictsIn(builder, world, concept, { classes, judges: judgesIn(theCase) }));
}

export function verdictsIn(
  builder: WorldBuilder,
  world: World,
  concept: Concept,
  {
    classes = [],
    judges = [],
  }: { readonly classes?: readonly AskedClass[]; readonly judges?: readonly PartyId[] } = {},
): Verdicts {
  const situation = builder.build(world);
  const certain = findingsOf(situation, concept, 'certain');
  const possible = isPartial(situation) ? findingsOf(situation, concept, 'possible') : certain;
  const sure = {
    certain: (name: FindingName) => certain.found[name],
    possible: (name: FindingName) => possible.found[name],
  };
  const row = ({ found, worseFor }: Findings) => [
    ...findingNames.map(name => found[name]),
    ...classes.map(({ way, name }) => classOf(way, sure) === name),
    ...judges.map(party => worseFor.includes(party)),
  ];
  return [...row(certain), ...row(possible)];
}

/**
 * Whether something may be unknown in some world. Asked of the world in which all holds, of that in which all fails that may, and of the
 * one with most states: without the rules that may fail, with every option free, so that a ranking may leave states out. No world has an
 * unknown that none of these has; these may have one that no world has.
 */
export function mayBeUnknown(theCase: Case, reference: readonly OptionId[]): boolean {
  const uncertainties = uncertaintiesOf(theCase);
  const drawn = new Set(uncertainties.flatMap(({ key, drawn: isDrawn }) => (isDrawn ? [key] : [])));
  const situation = theCase.situation!;
  const infeasible = situation.infeasible.filter(({ because }) => !because.some(each => drawn.has(each)));
  const widest: Case = { ...theCase, situation: { ...situation, infeasible } };
  const of = (each: Case, holds: boolean) => {
    const own = uncertaintiesOf(each);
    const world: World = { holds: own.map(({ drawn: isDrawn }) => holds || !isDrawn), orders: new Map() };
    return isPartial(new WorldBuilder(each, own, [], reference).build(world));
  };
  return of(theCase, true) || of(theCase, false) || of(widest, true);
}
