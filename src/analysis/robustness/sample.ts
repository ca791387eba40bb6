/** Counts findings over a range of worlds. Ranges can be counted anywhere and added up: see tally.ts. */
import type { Case } from '../../case/model.ts';
import { noProgress, type Progress } from '../../core/progress.ts';
import type { Concept } from '../stability/kernel.ts';
import { WorldBuilder } from './evaluate.ts';
import { findingsOf, isPartial } from './findings.ts';
import { Counter, type Tally } from './tally.ts';
import { uncertaintiesOf } from './uncertainty.ts';
import { drawWorld, type World } from './world.ts';

export interface SampleTask {
  readonly case: Case;
  readonly concept: Concept;
  readonly seed: number;
  /** Worlds `from` to `to - 1`. */
  readonly from: number;
  readonly to: number;
}

/** Findings of a world by name; `holds?` and so on in the possible sense, where it differs from the certain one. */
export type WorldFindings = Readonly<Record<string, boolean>>;

const mostRemembered = 100_000;

/** Counts the findings of the worlds of a task. Worlds that are alike are solved once. */
export function tallyWorlds(
  { case: theCase, concept, seed, from, to }: SampleTask,
  progress: Progress = noProgress,
): Tally {
  const uncertainties = uncertaintiesOf(theCase);
  const builder = new WorldBuilder(theCase, uncertainties, [concept]);
  const counter = new Counter(uncertainties.length);
  const solved = new Map<string, WorldFindings>();
  for (let index = from; index < to; index++) {
    const world = drawWorld(theCase, uncertainties, seed, index);
    const key = signature(world);
    let found = solved.get(key);
    if (!found) {
      found = findingsIn(builder, world, concept);
      if (solved.size < mostRemembered) solved.set(key, found);
    }
    counter.add(world.holds, found);
    if (index % 64 === 0) progress(index - from, to - from);
  }
  return counter.tally();
}

/** The findings of one world, certain (`holds`) and possible (`holds?`). */
export function findingsIn(builder: WorldBuilder, world: World, concept: Concept): WorldFindings {
  const situation = builder.build(world);
  const certain = findingsOf(situation, concept, 'certain');
  const possible = isPartial(situation) ? findingsOf(situation, concept, 'possible') : certain;
  return {
    ...certain,
    ...Object.fromEntries(Object.entries(possible).map(([name, value]) => [`${name}?`, value])),
  };
}

function signature({ holds, orders }: World): string {
  const draws = holds.map(each => (each ? 1 : 0)).join('');
  return orders.size === 0 ? draws : `${draws} ${[...orders.values()].map(order => order.join(',')).join(';')}`;
}
